import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogTexts } from '../../../../server/import/dataset-texts.ts';
import { MergedObservations } from '../../../../server/import/merged-observations.ts';
import { type PreparedImport, prepareImport } from '../../../../server/import/prepare-import.ts';
import { type LoadedDataset, loadDataset } from '../../../../server/load/load-dataset.ts';
import { GivenMapping } from '../../../../src/contract/import.ts';
import type { Observation } from '../../../../src/contract/observation.ts';
import { encodeGbk } from '../../../support/imports/gbk.ts';
import { workbookOf } from '../../../support/imports/workbook.ts';
import { readDataset } from '../../../support/read-dataset.ts';
import { smallDataset } from '../../../support/small-dataset.ts';

const at = '2026-01-01T00:00:00.000Z';

function support(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, '../../../support/imports', name));
}

async function imported(
  into: LoadedDataset,
  name: string,
  content: string | Uint8Array,
  given?: GivenMapping,
): Promise<PreparedImport> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return prepareImport({ ...into, files: [{ name, bytes }], given, publishedAt: at });
}

const small = () => loadDataset(smallDataset, at);

function broken({ log }: PreparedImport): (readonly [string, number])[] {
  return log.groups().map(({ rule, count }) => [rule, count]);
}

function found({ dataset }: PreparedImport, park: string, metric: string, period: string): Observation | undefined {
  return dataset?.observations.find(
    (each) =>
      each.park === park && each.metric === metric && each.period === period && each.primary && each.role === 'actual',
  );
}

describe('a release written as a dataset folder', () => {
  test.each(['china', 'korea', 'bangladesh', 'demo', 'small'])('gives %s back, figure by figure', async (name) => {
    const before = await loadDataset(name === 'small' ? smallDataset : readDataset(name), at);
    const { catalog, observations } = before;
    const merged = new MergedObservations(observations, catalog.metrics);
    const after = await loadDataset({ ...catalogTexts(catalog), 'observations.csv': merged.text() }, at);
    expect(after.observations).toEqual(observations);
    expect({ ...after.catalog, dataset: { ...after.catalog.dataset, release: catalog.dataset.release } }).toEqual(
      catalog,
    );
  });

  test('keeps what an older catalog knew of other names, so that a search still finds them', async () => {
    const { catalog, observations } = await small();
    const parks = catalog.parks.map((park) => ({ ...park, aliases: undefined }));
    const texts = catalogTexts({ ...catalog, parks });
    const merged = new MergedObservations(observations, catalog.metrics);
    const after = await loadDataset({ ...texts, 'observations.csv': merged.text() }, at);
    expect(after.catalog.parks[0]?.search).toContain('阿尔法');
    expect(after.catalog.parks[0]?.search).toContain('a-zone');
  });
});

/** A dataset whose figures were taken away but those its defaults name. */
async function emptied(name: string): Promise<LoadedDataset> {
  const { catalog, observations } = await loadDataset(readDataset(name), at);
  const { compare, ranking } = catalog.dataset.defaults;
  const kept = new Set([compare.period, ranking.period, ranking.versus]);
  const few = observations.filter(
    ({ period }, index) => kept.has(period) && observations.findIndex((each) => each.period === period) === index,
  );
  return { catalog, observations: few };
}

function figures(observations: readonly Observation[]): Map<string, number | null> {
  return new Map(
    observations.map(({ park, metric, period, source, role, value }) => [
      [park, metric, period, source, role].join(),
      value,
    ]),
  );
}

describe('real files', () => {
  test('of Korea go in whole, without a question', async () => {
    const shipped = await loadDataset(readDataset('korea'), at);
    const result = await imported(await emptied('korea'), 'facts-korea.csv', support('facts-korea.csv'));
    expect(result.log.errors).toBe(0);
    expect(result.counts).toMatchObject({ rows: 1210, figures: 1210, skipped: 0 });
    const known = figures(shipped.observations);
    const read = [...figures(result.dataset?.observations ?? [])];
    expect(read.filter(([cell, value]) => known.get(cell) !== value)).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(1210);
  });

  test('of Korea change nothing where they are in already', async () => {
    const shipped = await loadDataset(readDataset('korea'), at);
    const result = await imported(shipped, 'facts-korea.csv', support('facts-korea.csv'));
    expect(result.counts).toMatchObject({ unchanged: 1210, added: 0, changed: 0 });
    expect(result.dataset).toBeNull();
  });

  test('of China stop at metrics that several could be, with those alike named', async () => {
    const result = await imported(
      await loadDataset(readDataset('china'), at),
      'facts-china.csv',
      support('facts-china.csv'),
    );
    expect(result.dataset).toBeNull();
    expect(broken(result)).toEqual([['unknown_metric', 12]]);
    expect(result.mapping.metrics['exports|100M CNY']).toMatchObject({
      do: 'ask',
      near: expect.arrayContaining(['exports_cny']),
    });
  });

  test('of China go in with those metrics decided', async () => {
    const shipped = await loadDataset(readDataset('china'), at);
    const given = GivenMapping.parse(JSON.parse(new TextDecoder().decode(support('china-mapping.json'))));
    const result = await imported(await emptied('china'), 'facts-china.csv', support('facts-china.csv'), given);
    expect(result.log.errors).toBe(0);
    expect(result.counts).toMatchObject({ rows: 586, figures: 582, skipped: 4 });
    const known = figures(shipped.observations);
    expect(
      [...figures(result.dataset?.observations ?? [])].filter(([cell, value]) => known.get(cell) !== value),
    ).toEqual([]);
  });

  test('give the same release each time', async () => {
    const into = await emptied('korea');
    const releases = await Promise.all([1, 2].map(() => imported(into, 'facts-korea.csv', support('facts-korea.csv'))));
    const [first, second] = releases.map(({ dataset }) => dataset?.catalog.dataset.release.id);
    expect(first).toMatch(/^korea-[0-9a-f]{7}$/);
    expect(second).toBe(first);
  });
});

describe('a workbook with two header rows, merged cells, footnotes and an absurd size', () => {
  const book = workbookOf([
    {
      name: '2024年',
      dimension: 'A1:XFD1048576',
      rows: [
        ['附表1 各园区主要指标', null, null, null, null],
        [null, null, null, null, '单位：亿元'],
        ['序号', '园区名称', '产值①', null, '出口（万元）'],
        [null, null, '2023年', '2024年', '2024年'],
        [1, '金华\u00A0开发区①', 81.5, '1,090.25', 12_345.5],
        [2, '贝塔园区', { formula: 'C5+1', value: 82.5 }, '350余', '—'],
        [3, '伽马园区', '…', '约551', 'X'],
        [null, '合计', 164, 1000, 5],
        ['注：①为初步数。', null, null, null, null],
      ],
      merged: ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'A9:E9', 'A1:XFD1048576'],
    },
    {
      name: '隐藏',
      isHidden: true,
      rows: [
        ['园区', '产值'],
        ['x', 1],
      ],
    },
  ]);

  test('is mapped without a hand laid on it, and read cell by cell', async () => {
    const result = await imported(await small(), '上报.xlsx', book);
    expect(broken(result).filter(([rule]) => rule !== 'note_row' && rule !== 'second_source')).toEqual([]);
    const [table] = result.mapping.tables;
    expect(table?.columns.map(({ as, metric, period }) => [as, metric, period])).toEqual([
      ['ignore', null, null],
      ['park', null, null],
      ['figure', '产值', '2023'],
      ['figure', '产值', '2024'],
      ['figure', '出口', '2024'],
    ]);
    expect(found(result, 'alpha', 'output', '2024')).toMatchObject({ value: 1090.25, decimals: 2 });
    expect(found(result, 'alpha', 'exports', '2024')).toMatchObject({ value: 1.23455, decimals: 5 });
    expect(found(result, 'beta', 'output', '2023')).toMatchObject({ value: 82.5 });
    expect(found(result, 'beta', 'output', '2024')).toMatchObject({
      value: 350,
      qualifier: 'more_than',
      printed: '350余',
    });
    expect(found(result, 'beta', 'exports', '2024')).toMatchObject({ value: null, status: 'M' });
    expect(found(result, 'gamma', 'output', '2024')).toMatchObject({ value: 551, qualifier: 'about' });
    expect(found(result, 'gamma', 'exports', '2024')).toMatchObject({ value: null, status: 'Q' });
  });

  test('does not take its sum for a park that lies within it, but for the total it names', async () => {
    const result = await imported(await small(), '上报.xlsx', book);
    expect(found(result, 'total', 'output', '2024')).toMatchObject({ value: 1000 });
  });
});

describe('layouts', () => {
  test.each([
    ['long', '园区,指标,期别,数值,单位\n金华开发区,产值,2024年,12.5,亿元\n'],
    ['long in GBK', encodeGbk('园区,指标,期别,数值,单位\n金华开发区,产值,2024年,12.5,亿元\n')],
    ['long with a year and months', '园区;指标;年份;月份;数值;单位\n金华开发区;产值;2024;1-12月;12,5;亿元\n'],
    ['periods across', '园区,2022,2024\n金华开发区,70,12.5\n贝塔园区,90,14\n产值\n'],
    ['metrics across', '2024年各园区主要指标,,\n园区,产值(亿元),用时(天)\n金华开发区,12.5,7\n'],
    [
      'in our own SDMX-CSV',
      'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\ndataflow,X,I,alpha,output,2024,12.5,CNY,8,A\n',
    ],
  ])('%s are read', async (layout, content) => {
    const name = layout === 'periods across' ? '产值.csv' : 'file.csv';
    const result = await imported(await small(), name, content);
    expect(broken(result).filter(([, count]) => count > 0 && result.log.errors > 0)).toEqual([]);
    expect(found(result, 'alpha', 'output', '2024')).toMatchObject({ value: 12.5, role: 'actual' });
  });
});

describe('what would be wrong', () => {
  const header = '园区,指标,期别,数值,单位\n';

  test('a misspelt park is never a new one: the likest are named', async () => {
    const result = await imported(await small(), 'a.csv', `${header}金华开发,产值,2024,1,亿元\n`);
    expect(result.dataset).toBeNull();
    expect(broken(result)).toEqual([['unknown_park', 1]]);
    expect(result.mapping.parks['金华开发']).toMatchObject({ do: 'ask', near: ['alpha'] });
  });

  test('decided to be new it is added, as it was described', async () => {
    const park = { id: 'zeta', zh: '泽塔园区', en: '', local: '', level: 'national', province: '', country: 'CN' };
    const given: GivenMapping = { parks: { 泽塔园区: { do: 'add', park } } };
    const result = await imported(await small(), 'a.csv', `${header}泽塔园区,产值,2024,1,亿元\n`, given);
    expect(found(result, 'zeta', 'output', '2024')).toMatchObject({ value: 1 });
    expect(result.dataset?.catalog.parks.at(-1)).toMatchObject({
      id: 'zeta',
      name: { zh: '泽塔园区' },
      search: '泽塔园区 zetayuanqu ztyq',
    });
  });

  test('a new park of a level that does not exist breaks a rule of the dataset', async () => {
    const park = { id: 'zeta', zh: '泽塔园区', en: '', local: '', level: 'none', province: '', country: 'CN' };
    const given: GivenMapping = { parks: { 泽塔园区: { do: 'add', park } } };
    const result = await imported(await small(), 'a.csv', `${header}泽塔园区,产值,2024,1,亿元\n`, given);
    expect(result.dataset).toBeNull();
    expect(broken(result)).toEqual([['dataset_rule', 1]]);
  });

  test.each([
    ['金华开发区,产值,2024,1,亿美元', 'unconvertible_unit'],
    ['金华开发区,产值,2024,1,欧元', 'unknown_unit'],
    ['金华开发区,产值,某年,1,亿元', 'bad_period'],
    ['金华开发区,产值,2024,一百,亿元', 'bad_number'],
    ['金华开发区,产直,2024,1,亿元', 'unknown_metric'],
    ['金华开发区,产值,2024,1,亿元\n金华开发区,产值,2024,2,亿元', 'duplicate_key'],
    ['金华开发区,"产"值,2024,1,亿元', 'bad_csv'],
  ])('%s: %s', async (lines, rule) => {
    const result = await imported(await small(), 'a.csv', `${header}${lines}\n`);
    expect(result.dataset).toBeNull();
    expect(broken(result)).toContainEqual([rule, 1]);
  });

  test('names sheet, row, column and cell', async () => {
    const result = await imported(await small(), 'C:\\x\\..\\a.csv', `${header}\n金华开发区,产值,2024,一百,亿元\n`);
    expect(result.log.groups()[0]?.examples).toEqual([
      { file: 'a.csv', sheet: '', row: 3, column: 'D', value: '一百', suggestion: '' },
    ]);
  });

  test('what arithmetic does not bear out is a warning, told only where the import brought it in', async () => {
    const lines = '金华开发区,产值,2024,10,亿元\n金华开发区,出口,2024,11,亿元\n';
    const result = await imported(await small(), 'a.csv', `${header}${lines}`);
    expect(broken(result)).toEqual([['part_exceeds_whole', 1]]);
    expect(result.log.groups()[0]?.examples[0]).toMatchObject({
      value: 'alpha exports 2024 11',
      suggestion: 'output 2024 10',
    });
    const { dataset } = result;
    if (dataset === null) throw new Error('The import was refused.');
    const again = await imported(dataset, 'b.csv', `${header}贝塔园区,产值,2024,12,亿元\n`);
    expect(broken(again)).toEqual([]);
  });

  test('the same figure twice is taken once, and said so', async () => {
    const line = '金华开发区,产值,2024,1,亿元\n';
    const result = await imported(await small(), 'a.csv', `${header}${line}${line}`);
    expect(broken(result)).toContainEqual(['repeated_row', 1]);
    expect(result.counts).toMatchObject({ figures: 2, added: 1 });
  });

  test('a million problems stay counted and few', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `金华开发区,产值,2024,第${String(index)}名,亿元`);
    const { log } = await imported(await small(), 'a.csv', `${header}${lines.join('\n')}\n`);
    expect(log.groups(5).map(({ rule, count, examples }) => [rule, count, examples.length])).toEqual([
      ['bad_number', 30_000, 5],
    ]);
    expect([...log.all()].length).toBe(20_000);
  });

  test.each([
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /Save it as \.xlsx/],
    ['nothing', new Uint8Array(), /empty/],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 9]), /damaged/],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0]), /neither/],
  ])('%s is refused in words', async (_, bytes, words) => {
    const { log } = await imported(await small(), 'a.xlsx', bytes);
    expect(log.groups()[0]).toMatchObject({
      rule: 'unreadable_file',
      examples: [{ suggestion: expect.stringMatching(words) }],
    });
  });
});

describe('what is laid over what', () => {
  const header = '园区,指标,期别,数值,单位,来源\n';

  test('a figure of the same source replaces in place; words beside one that did not change are kept', async () => {
    const into = await small();
    const result = await imported(
      into,
      'a.csv',
      `${header}金华开发区,产值,2023,80.4,亿元,yearbook\n贝塔园区,产值,2023,81,亿元,年鉴\n`,
    );
    expect(result.counts).toMatchObject({ unchanged: 1, changed: 1, added: 0 });
    expect(result.dataset?.observations.map(({ park, period }) => park + period)).toEqual(
      into.observations.map(({ park, period }) => park + period),
    );
    expect(found(result, 'alpha', 'output', '2023')).toEqual(into.observations[0]);
    expect(found(result, 'beta', 'output', '2023')).toMatchObject({ value: 81, source: 'yearbook' });
  });

  test('another source stands beside the first, is shown, and is said', async () => {
    const result = await imported(await small(), 'b.csv', `${header}金华开发区,产值,2023,90,亿元,统计公报\n`);
    const both = result.dataset?.observations.filter(
      ({ park, metric, period }) => park + metric + period === 'alphaoutput2023',
    );
    expect(both?.map(({ value, primary }) => [value, primary])).toEqual([
      [80.4, false],
      [90, true],
    ]);
    expect(broken(result)).toEqual(
      [
        ['second_source', 1],
        ['new_source', 1],
      ].toReversed(),
    );
  });

  test('without a source of its own the file is the source', async () => {
    const result = await imported(
      await small(),
      'Monthly report.csv',
      '园区,指标,期别,数值,单位\n金华开发区,产值,2024-07,1,亿元\n',
    );
    expect(found(result, 'alpha', 'output', '2024-07')).toMatchObject({ source: 'monthly_report' });
    expect(result.dataset?.catalog.sources.at(-1)).toMatchObject({
      id: 'monthly_report',
      title: { zh: 'Monthly report' },
      observations: 1,
    });
  });
});
