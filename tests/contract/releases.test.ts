import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { createGuard } from '../../server/access/guard.ts';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { CatalogAnswer } from '../../src/contract/catalog-answer.ts';
import { Problem } from '../../src/contract/problem.ts';
import { Ranking } from '../../src/contract/ranking.ts';
import { ReleaseDiff } from '../../src/contract/release-diff.ts';
import { ReleaseList } from '../../src/contract/release.ts';
import { Slice } from '../../src/contract/slice.ts';
import { stores } from '../support/api-stores.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';

const first = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
const second = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']), '2026-02-01T00:00:00.000Z');
const [older, newer] = [first.catalog.dataset.release.id, second.catalog.dataset.release.id];

describe.each(stores)('releases over $name', ({ open }) => {
  let store: MetricsStore;
  let app: ReturnType<typeof createApp>;
  let bearer: string;

  beforeAll(async () => {
    store = await open();
    await store.publish([first]);
    await store.publish([second], { author: 'data office', note: '更正' });
    const { access } = store;
    app = createApp(store, {
      guard: createGuard({ access, readAccess: 'open', userHeader: null, addressOf: () => 'here' }),
    });
    const { text, token } = await newToken({ name: 'data office', role: 'publisher' });
    await access.addToken(token);
    bearer = `Bearer ${text}`;
  });

  afterAll(() => store.close());

  const restore = (release: string, body: unknown, authorization = bearer) =>
    app.request(`/api/v1/datasets/small/releases/${release}/restore`, {
      method: 'POST',
      headers: { Authorization: authorization, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  const history = async () => ReleaseList.parse(await (await app.request('/api/v1/datasets/small/releases')).json());

  test('are restored by a publisher, and by nobody else', async () => {
    expect((await restore(older, {}, 'Bearer nothing')).status).toBe(401);
    expect((await history()).current).toBe(newer);
    const restored = await restore(older, { note: '撤回', replacing: newer });
    expect(await restored.json()).toEqual({ dataset: 'small', current: older });
    const { current, releases } = await history();
    expect(current).toBe(older);
    expect(releases).toMatchObject([
      { id: newer, author: 'data office', note: '更正' },
      { id: older, author: null, note: null },
    ]);
    const lines = await store.access.auditLines();
    expect(lines.slice(-2)).toMatchObject([
      { action: 'restore', outcome: 'refused', dataset: 'small' },
      { action: 'restore', outcome: 'done', actor: 'data office', release: older, detail: '撤回' },
    ]);
  });

  test('are not restored over one that the author does not know of', async () => {
    const refused = await restore(older, { replacing: 'small-0000000' });
    expect(refused.status).toBe(409);
    expect((await restore('small-0000000', {})).status).toBe(404);
    expect((await restore(older, { notes: '' })).status).toBe(400);
  });

  const get = (path: string, init?: RequestInit) => app.request(`/api/v1/datasets/small${path}`, init);

  test('are each read by naming them, with an ETag of their own', async () => {
    const paths = ['/slices/metric/output', '/slices/park/alpha', '/slices/period/2023?metrics=output'];
    for (const path of paths) {
      const named = (release: string) => `${path}${path.includes('?') ? '&' : '?'}release=${release}`;
      const [then, now] = [await get(named(older)), await get(named(newer))];
      expect([Slice.parse(await then.json()), Slice.parse(await now.json())]).toMatchObject([
        { release: older, values: expect.arrayContaining([80.4]) },
        { release: newer, values: expect.arrayContaining([80.5]) },
      ]);
      const etag = then.headers.get('ETag') ?? '';
      expect(etag).toContain(older);
      expect((await get(named(older), { headers: { 'If-None-Match': etag } })).status).toBe(304);
    }
    const catalog = CatalogAnswer.parse(await (await get(`/catalog?release=${newer}`)).json());
    expect(catalog.dataset.release.id).toBe(newer);
    const ranking = Ranking.parse(await (await get(`/ranking?metric=output&period=2023&release=${newer}`)).json());
    expect(ranking.release).toBe(newer);
    expect(await (await get(`/observations.csv?release=${newer}&metrics=output`)).text()).toContain(',80.50,');
    const releases = [older, newer, 'small-0000000'].map((each) => `/slices/metric/output?release=${each}`);
    expect(await Promise.all(releases.map(async (path) => (await get(path)).status))).toEqual([200, 200, 404]);
    const twice = await get(`/slices/metric/output?release=${older}&release=${newer}`);
    expect(Problem.parse(await twice.json())).toMatchObject({ status: 400, field: 'release' });
  });

  test('tell what one has other than another, and which ranks differ', async () => {
    const answer = await get(`/releases/${newer}/diff?metric=output`);
    const found = ReleaseDiff.parse(await answer.json());
    expect(found).toMatchObject({
      ...{ release: newer, against: older, counts: { added: 0, changed: 1, removed: 0 } },
      byMetric: [{ id: 'output', added: 0, changed: 1, removed: 0 }],
      observations: { from: 0, of: 1 },
      ranks: { period: '2023', of: { before: 3, after: 3 } },
    });
    expect(found.observations.rows).toMatchObject([
      { kind: 'changed', park: 'alpha', period: '2023', before: { value: 80.4 }, after: { value: 80.5 } },
    ]);
    // Beta stays at 80.40, with which alpha was tied.
    expect(found.ranks?.moves).toEqual([{ park: 'beta', before: 2, after: 3 }]);
    expect(found.names.map(({ id }) => id)).toContain('beta');
    expect((await get(`/releases/${older}/diff?against=${newer}&kind=added`)).status).toBe(200);
    expect((await get(`/releases/${older}/diff`)).status).toBe(400);
    expect((await get(`/releases/${newer}/diff?against=small-0000000`)).status).toBe(404);
    expect((await get(`/releases/${newer}/diff?metric=outputs`)).status).toBe(400);
    const cached = await get(`/releases/${newer}/diff?metric=output`, {
      headers: { 'If-None-Match': answer.headers.get('ETag') ?? '' },
    });
    expect(cached.status).toBe(304);
  });
});
