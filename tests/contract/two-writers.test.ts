import { describe, expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { createGuard } from '../../server/access/guard.ts';
import { createApp } from '../../server/app.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { ImportState } from '../../src/contract/import.ts';
import { Problem } from '../../src/contract/problem.ts';
import { stores } from '../support/api-stores.ts';
import { smallDataset } from '../support/small-dataset.ts';

const small = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');

describe.each(stores)('two who publish at once over $name', ({ open }) => {
  test('one is done and one is told, and nothing of either is lost', async () => {
    const store = await open();
    await store.publish([small]);
    const { access } = store;
    const guard = createGuard({ access, readAccess: 'open', userHeader: null, addressOf: () => 'here' });
    const app = createApp(store, { guard });
    const { text, token } = await newToken({ name: 'data office', role: 'publisher' });
    await access.addToken(token);
    const post = (path: string, body: string) =>
      app.request(`/api/v1${path}`, { method: 'POST', headers: { Authorization: `Bearer ${text}` }, body });
    const stage = async (period: string): Promise<string> => {
      const csv = `park,metric,period,value,unit\nbeta,exports,${period},12.5,CNY_100M\n`;
      const staged = await post('/imports?dataset=small&name=report.csv', csv);
      return ImportState.parse(await staged.json()).id;
    };
    const publish = (id: string) => post(`/imports/${id}/publish`, '{}');

    const ids = [await stage('2019'), await stage('2020')];
    const answers = await Promise.all(ids.map(publish));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const late = answers.findIndex(({ status }) => status === 409);
    const problem = Problem.parse(await answers[late]?.json());
    expect(problem.detail).toContain('Another release of "small" was published meanwhile');

    const again = await stage(['2019', '2020'][late] ?? '');
    expect((await publish(again)).status).toBe(200);
    const figures = await store.observations({ dataset: 'small', parks: ['beta'], metrics: ['exports'] });
    expect(figures.map(({ period, value }) => [period, value]).sort()).toEqual([
      ['2019', 12.5],
      ['2020', 12.5],
    ]);
    expect(await store.releases('small')).toHaveLength(3);
    await store.close();
  });
});
