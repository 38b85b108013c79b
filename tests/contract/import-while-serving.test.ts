import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { GivenMapping } from '../../src/contract/import.ts';
import { type HeldDatabase, heldDatabase } from '../support/held-database.ts';
import { smallDataset } from '../support/small-dataset.ts';

const held: HeldDatabase[] = [];

afterEach(async () => {
  for (const each of held.splice(0)) await each.close();
});

async function serving(): Promise<HeldDatabase> {
  const database = await heldDatabase();
  held.push(database);
  await database.store.publish([await loadDataset(smallDataset)]);
  return database;
}

const good = '园区,指标,期别,数值,单位\n金华开发区,产值,2024年,"1,234.5",亿元\n';

test('an import is done by the process that holds the database, with the files of the one who asks', async () => {
  const { root, store, ask } = await serving();
  const before = (await store.release('small'))?.id;
  writeFileSync(join(root, 'report.csv'), good);
  const trial = await ask(['import', 'report.csv', '--dataset', 'small', '--dry-run', '--write-mapping', 'map.json']);
  const release = /It would be published as (small-[0-9a-f]{7})\.\n$/.exec(trial)?.[1] ?? '';
  expect((await store.release('small'))?.id).toBe(before);
  expect(GivenMapping.parse(JSON.parse(readFileSync(join(root, 'map.json'), 'utf8'))).tables).toHaveLength(1);

  // Longer than what is sent at a time.
  appendFileSync(join(root, 'map.json'), ' '.repeat(2_500_000));
  const done = await ask(['import', 'report.csv', '--dataset', 'small', '--mapping', 'map.json', '--note', 'July']);
  expect(done).toContain('1 rows · 1 figures');
  expect(done).toMatch(new RegExp(`Published as ${release}\\.\\n$`));
  expect((await store.release('small'))?.id).toBe(release);
  expect((await store.releases('small'))[0]).toMatchObject({ id: release, author: 'Lin', note: 'July' });
  expect((await store.access.auditLines()).at(-1)).toMatchObject({ action: 'publish', actor: 'Lin', release });
});

test('what is wrong with it is told, in a report too, and nothing is published', async () => {
  const { root, store, ask } = await serving();
  const before = (await store.release('small'))?.id;
  writeFileSync(join(root, 'report.csv'), good.replace('金华开发区', '金华开发'));
  const args = ['import', 'report.csv', '--dataset', 'small', '--report', 'problems.csv'];
  await expect(ask(args)).rejects.toThrow('1 errors: nothing was published.');
  expect(readFileSync(join(root, 'problems.csv'), 'utf8')).toContain('error,unknown_park,report.csv');
  await expect(ask(['import', 'none.csv', '--dataset', 'small'])).rejects.toThrow('none.csv cannot be read.');
  await expect(ask(['import', 'report.csv'])).rejects.toThrow('--dataset names the dataset to import into.');
  await expect(ask(['import', 'report.csv', '--dataset', 'large'])).rejects.toThrow();
  expect((await store.release('small'))?.id).toBe(before);
  expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(existsSync(join(root, 'db/problems.csv'))).toBe(false);
});
