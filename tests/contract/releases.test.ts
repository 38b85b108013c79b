import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { createGuard } from '../../server/access/guard.ts';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { ReleaseList } from '../../src/contract/release.ts';
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
});
