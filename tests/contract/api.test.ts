import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { readCatalog } from '../../src/api/read-catalog.ts';
import { CatalogAnswer, ParkSearch } from '../../src/contract/catalog-answer.ts';
import { DatasetList } from '../../src/contract/catalog.ts';
import { Problem } from '../../src/contract/problem.ts';
import { Ranking } from '../../src/contract/ranking.ts';
import { Score } from '../../src/contract/score.ts';
import { ReleaseList } from '../../src/contract/release.ts';
import { Health } from '../../src/contract/service.ts';
import { Slice } from '../../src/contract/slice.ts';
import { factAt } from '../../src/domain/slice.ts';
import { stores } from '../support/api-stores.ts';
import { indicator, scheme } from '../support/composite.ts';
import { type Transport, transports } from '../support/api-transports.ts';
import { smallDataset } from '../support/small-dataset.ts';

const cases = stores.flatMap((store) => transports.map((transport) => ({ store, transport })));

describe.each(cases)('the API over $store.name, $transport.name', ({ store: { open }, transport }) => {
  let store: MetricsStore;
  let api: Transport;

  beforeAll(async () => {
    store = await open();
    await store.publish([await loadDataset(smallDataset)]);
    api = await transport.open(createApp(store));
  });

  afterAll(async () => {
    await api.close();
    await store.close();
  });

  async function read<Schema extends z.ZodMiniType>(schema: Schema, path: string): Promise<z.infer<Schema>> {
    const response = await api.get(`/api/v1${path}`);
    expect(response.status).toBe(200);
    return z.parse(schema, await response.json());
  }

  async function problem(path: string, init?: RequestInit): Promise<Problem> {
    const response = await api.get(`/api/v1${path}`, init);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const found = z.parse(Problem, await response.json());
    expect(found.status).toBe(response.status);
    return found;
  }

  test('lists datasets, and counts only parks as parks', async () => {
    const { datasets } = await read(DatasetList, '/datasets');
    expect(datasets.map(({ id }) => id)).toEqual(['small']);
    expect(datasets[0]?.counts).toEqual({ parks: 5, metrics: 3, periods: 4, observations: 14, sources: 2 });
  });

  test('gives the catalog with coverage', async () => {
    const { metrics, parks, periods, sources } = readCatalog(await read(CatalogAnswer, '/datasets/small/catalog'));
    expect(periods).toEqual(['2021-01/2021-07', '2022', '2023', '2024']);
    expect(metrics[0]).toMatchObject({ id: 'output', periods, parksWithValue: [1, 4, 3, 0] });
    expect(metrics[1]).toMatchObject({ id: 'exports', partOf: 'output', periods: [] });
    const published = (await store.catalog('small'))?.parks ?? [];
    expect(parks).toHaveLength(6);
    published.forEach((park, place) => {
      expect(park).toMatchObject(parks[place] ?? {});
    });
    expect(sources.map((source) => source.observations)).toEqual([9, 4]);
  });

  test('gives apart what a search for a park looks in, pinyin among it', async () => {
    const { release, parks, texts } = await read(ParkSearch, '/datasets/small/park-search');
    expect(release).toBe((await store.release('small'))?.id);
    expect(parks).toEqual(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'total']);
    expect(texts[0]).toBe('金华开发区 jinhuakaifaqu jhkfq alpha zone 阿尔法 aerfa aef a-zone');
  });

  test('gives a metric slice of all parks, converted to the metric’s unit', async () => {
    const slice = await read(Slice, '/datasets/small/slices/metric/output');
    expect(slice.rows).toEqual(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'total']);
    expect(factAt(slice, 'alpha', '2023')).toMatchObject({ value: 80.4, decimals: 2, source: 'yearbook' });
    expect(factAt(slice, 'beta', '2023')).toMatchObject({ value: 80.4, decimals: 4 });
    expect(factAt(slice, 'gamma', '2023')).toMatchObject({ value: 350, printed: '350余', qualifier: 'more_than' });
    expect(factAt(slice, 'delta', '2023')).toMatchObject({
      value: null,
      status: 'L',
      note: { zh: '尚未发布', en: 'not out yet' },
    });
    expect(factAt(slice, 'epsilon', '2023')).toMatchObject({ value: null, status: 'O', source: null });
    expect(slice.others.map(({ period, role, value }) => [period, role, value])).toEqual([
      ['2022', 'actual', 71],
      ['2024', 'target', 100],
    ]);
  });

  test('narrows a metric slice by time and parks', async () => {
    const slice = await read(Slice, '/datasets/small/slices/metric/output?from=2021-06&to=2022&parks=beta,alpha');
    expect(slice.rows).toEqual(['beta', 'alpha']);
    expect(slice.columns).toEqual(['2021-01/2021-07', '2022']);
    expect(slice.values).toEqual([null, 90, 12.5, 70]);
  });

  test('gives a period slice, also of an interval with its slash encoded', async () => {
    const year = await read(Slice, '/datasets/small/slices/period/2023');
    expect(year.columns).toEqual(['output', 'days']);
    expect(factAt(year, 'beta', 'days').value).toBe(-3);
    const interval = await read(Slice, '/datasets/small/slices/period/2021-01%2F2021-07?metrics=output,exports');
    expect(interval).toMatchObject({ of: '2021-01/2021-07', columns: ['output', 'exports'] });
    expect(factAt(interval, 'alpha', 'output')).toMatchObject({ value: 12.5, cumulative: 'ytd', asOf: '2021-07' });
  });

  test('gives a park slice of the metrics and periods it has', async () => {
    const slice = await read(Slice, '/datasets/small/slices/park/alpha');
    expect(slice.rows).toEqual(['output', 'days']);
    expect(slice.columns).toEqual(['2021-01/2021-07', '2022', '2023', '2024']);
    expect(factAt(slice, 'output', '2023').quote).toBe('产值80.40亿元,增长');
    const bare = await read(Slice, '/datasets/small/slices/park/epsilon');
    expect(bare).toMatchObject({ rows: [], columns: [], values: [] });
  });

  test('shares a rank among ties, ranks no aggregate, and says who is left out', async () => {
    const ranking = await read(Ranking, '/datasets/small/ranking?metric=output&period=2023&versus=2022');
    expect(ranking).toMatchObject({ of: 3, common: 3, direction: 'higher' });
    expect(ranking.rows.map(({ park, rank, tied, change }) => [park, rank, tied, change])).toEqual([
      ['gamma', 1, false, 0],
      ['alpha', 2, true, 1],
      ['beta', 2, true, 0],
    ]);
    expect(ranking.excluded).toEqual([
      { park: 'delta', reason: 'missing', status: 'L', note: { zh: '尚未发布', en: 'not out yet' } },
      { park: 'epsilon', reason: 'missing', status: 'O', note: null },
    ]);
  });

  test('ranks upwards where lower is better, and only the levels and provinces asked for', async () => {
    const days = await read(Ranking, '/datasets/small/ranking?metric=days&period=2023');
    expect(days.rows.map(({ park }) => park)).toEqual(['beta', 'alpha']);
    const east = await read(
      Ranking,
      '/datasets/small/ranking?metric=output&period=2023&provinces=east&levels=national',
    );
    expect(east.rows.map(({ park }) => park)).toEqual(['alpha']);
    expect(east.excluded).toEqual([]);
  });

  async function score(body: unknown, path = '/datasets/small/score?period=2023'): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return api.get(`/api/v1${path}`, { method: 'POST', body: text, headers: { 'Content-Type': 'application/json' } });
  }

  const lowDays = indicator('days', { direction: 'lower' });

  test('scores the parks by a scheme: ranks, parts that sum to the score, and who is left out and why', async () => {
    const response = await score(scheme({ scale: ['output'], speed: [lowDays] }));
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const answer = z.parse(Score, await response.json());
    expect(answer).toMatchObject({ dataset: 'small', period: '2023', scheme: 'test', of: 3 });
    expect(answer.dropped).toEqual([
      { park: 'delta', coverage: 0, reason: 'no_figures' },
      { park: 'epsilon', coverage: 0, reason: 'no_figures' },
    ]);
    const gamma = answer.parks.find(({ park }) => park === 'gamma');
    expect(gamma).toMatchObject({ score: 100, rank: 1, coverage: 0.5 });
    expect(gamma?.flags).toEqual([{ kind: 'reweighted', indicator: 'days' }]);
    for (const park of answer.parks)
      expect(park.contributions?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(park.score, 9);
    const alone = z.parse(Score, await (await score(scheme({ scale: ['output'] }))).json());
    expect(alone.parks.map(({ park, rank, isTied }) => [park, rank, isTied])).toEqual([
      ['gamma', 1, false],
      ['alpha', 2, true],
      ['beta', 2, true],
    ]);
  });

  const small = scheme({ scale: ['output'] });

  test.each([
    ['no JSON', '{', 400, 'body'],
    [
      'a weight below zero',
      scheme({ scale: [indicator('output', { weight: -1 })] }),
      400,
      'dimensions.0.indicators.0.weight',
    ],
    ['a metric nobody knows', scheme({ scale: ['outptu'] }), 400, 'dimensions.0.indicators.0.metric'],
    [
      'a logarithm of a negative',
      scheme({ scale: ['output', indicator('days', { transform: 'log' })] }),
      422,
      'dimensions.0.indicators.1',
    ],
    ['no weight at all', scheme({ scale: [indicator('output', { weight: 0 })] }), 422, 'dimensions'],
    ['more than the body may hold', JSON.stringify(small) + ' '.repeat(70_000), 413, 'body'],
  ])('refuses %s, and says where', async (_, body, status, field) => {
    const response = await score(body);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(z.parse(Problem, await response.json())).toMatchObject({ status, field });
  });

  test('takes a score by POST alone, at a period it knows', async () => {
    expect((await api.get('/api/v1/datasets/small/score')).headers.get('Allow')).toBe('POST');
    const response = await score(small, '/datasets/small/score?period=2032');
    expect(z.parse(Problem, await response.json())).toMatchObject({ status: 400, field: 'period', nearest: '2022' });
  });

  test('confirms a copy of the same release with 304', async () => {
    const path = '/api/v1/datasets/small/slices/metric/output';
    const first = await api.get(path);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^W\/"small-[0-9a-f]{7}-/);
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const second = await api.get(path, { headers: { 'If-None-Match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    const other = await api.get(`${path}?from=2022`, { headers: { 'If-None-Match': etag } });
    expect(other.status).toBe(200);
  });

  test('compresses for readers that take gzip, and tells caches so', async () => {
    const path = '/api/v1/datasets/small/catalog';
    const plain = await api.get(path, { headers: { 'Accept-Encoding': 'identity' } });
    const gzip = await api.get(path, { headers: { 'Accept-Encoding': 'br;q=0, gzip' } });
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip');
    expect(gzip.headers.get('Vary')).toBe('Accept-Encoding');
    expect(await gzip.text()).toBe(await plain.text());
  });

  test.each([
    ['/datasets/small/ranking?period=2023', 'metric', undefined],
    ['/datasets/small/ranking?metric=outptu&period=2023', 'metric', 'output'],
    ['/datasets/small/ranking?metric=output&period=2032', 'period', '2022'],
    ['/datasets/small/ranking?metric=output&period=2023&levels=city', 'levels', 'national'],
    ['/datasets/small/slices/metric/output?from=20', 'from', undefined],
    ['/datasets/small/slices/metric/output?parks=alpha,betta', 'parks', 'beta'],
    ['/datasets/small/slices/metric/output?colour=red', 'colour', undefined],
    ['/datasets/small/slices/period/2023?metrics=days&metrics=output', 'metrics', undefined],
    ['/datasets/small/observations.csv?metrics=x', 'metrics', 'days'],
  ])('answers 400 to %s and names the field', async (path, field, nearest) => {
    const found = await problem(path);
    expect(found).toMatchObject({ status: 400, field });
    if (nearest !== undefined) expect(found.nearest).toBe(nearest);
  });

  test.each([
    ['/datasets/smal/catalog', 'dataset', 'small'],
    ['/datasets/smal/observations.csv', 'dataset', 'small'],
    ['/datasets/small/slices/metric/outputs', 'metric', 'output'],
    ['/datasets/small/slices/park/Alpha', 'park', 'alpha'],
    ['/datasets/small/slices/period/2021-01%2F2021-08', 'period', '2021-01/2021-07'],
    ['/datasets/small/slices/park/%E0%A4%A', 'park', 'beta'],
  ])('answers 404 to %s with the nearest id', async (path, field, nearest) => {
    expect(await problem(path)).toMatchObject({ status: 404, field, nearest });
  });

  test('answers 404 to a path it does not serve and 405 to a method it does not take', async () => {
    expect(await problem('/nothing')).toMatchObject({ status: 404 });
    const response = await api.get('/api/v1/datasets', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });

  test('writes CSV with a byte order mark and harmless cells', async () => {
    const response = await api.get('/api/v1/datasets/small/observations.csv');
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toMatch(/filename="small-[0-9a-f]{7}\.csv"/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines).toHaveLength(16);
    expect(lines[0]).toMatch(
      /^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,FREQ,OBS_VALUE,UNIT_MEASURE,UNIT_MULT/,
    );
    expect(lines[0]).toContain(',QUOTE,NOTE_ZH,NOTE_EN,PRINTED,');
    expect(lines[1]).toBe(
      'dataflow,PARKSCOPE:SMALL(1.0),I,alpha,output,2023,A,80.40,CNY,8,A,2,exact,actual,none,,yearbook,' +
        '"产值80.40亿元,增长",\'=SUM(A1),\'=SUM(A2),,high,1,虚构数据 / fictional data',
    );
    expect(lines[2]).toContain(",'@cmd,");
    expect(lines[4]).toContain(',2023,A,,CNY,8,L,');
    expect(lines[7]).toContain(',-5.3,-5.3,');
    expect(lines[14]).toContain(',days,2023,A,-3,duration_days,0,');
  });

  test('narrows the CSV by metrics and parks', async () => {
    const response = await api.get('/api/v1/datasets/small/observations.csv?metrics=days&parks=beta');
    expect((await response.text()).trim().split('\r\n')).toHaveLength(2);
  });

  test('tells its releases, health and description', async () => {
    const { current, releases } = await read(ReleaseList, '/datasets/small/releases');
    expect(releases.map(({ id, observations }) => [id, observations])).toEqual([[current, 14]]);
    expect(await read(Health, '/health')).toEqual({ live: true, ready: true, releases: { small: current } });
    const description = await read(z.looseObject({ paths: z.record(z.string(), z.unknown()) }), '/openapi.json');
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(['/datasets/{dataset}/slices/metric/{metric}', '/datasets/{dataset}/score']),
    );
  });
});
