import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareImport } from '../../server/import/prepare-import.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { GivenMapping } from '../../src/contract/import.ts';
import { runCommandProcess } from '../support/run-command.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

function workplace(): { readonly root: string; readonly environment: Record<string, string> } {
  const root = temporaryFolder();
  writeDataset(join(root, 'data'), 'small', smallDataset);
  return { root, environment: { DATASETS_DIR: join(root, 'data'), DATA_DIR: join(root, 'db') } };
}

const good = '园区,指标,期别,数值,单位\n金华开发区,产值,2024年,1,234.5,亿元\n'.replace('1,234.5', '"1,234.5"');

test('import reads, publishes and names the release, which hangs on dataset and file alone', async () => {
  const { root, environment } = workplace();
  const file = join(root, 'report.csv');
  writeFileSync(file, good);
  const trial = await runCommandProcess(['import', file, '--dataset', 'small', '--dry-run'], environment);
  expect(trial.stderr).toBe('');
  expect(trial.code).toBe(0);
  const done = await runCommandProcess(
    ['import', file, '--dataset', 'small', '--author', 'Lin', '--note', 'July'],
    environment,
  );
  expect(done.code).toBe(0);
  const release = /Published as (small-[0-9a-f]{7})\./.exec(done.stdout)?.[1] ?? '';
  expect(trial.stdout).toContain(`It would be published as ${release}.`);
  const same = await prepareImport({
    ...(await loadDataset(smallDataset)),
    files: [{ name: 'report.csv', bytes: readFileSync(file) }],
  });
  expect(same.dataset?.catalog.dataset.release.id).toBe(release);

  const store = await duckdbStore(join(root, 'db/parkscope.duckdb'));
  const [newest] = await store.releases('small');
  expect(newest).toMatchObject({ id: release, author: 'Lin', note: 'July' });
  const figures = await store.observations({ dataset: 'small', parks: ['alpha'], periods: ['2024'] });
  expect(figures.find(({ role }) => role === 'actual')).toMatchObject({ value: 1234.5, source: 'report' });
  await store.close();
});

test('a file with errors publishes nothing, ends with 1, and leaves a report and a mapping to mend', async () => {
  const { root, environment } = workplace();
  const [file, report, mapping] = ['a.csv', 'problems.csv', 'map.json'].map((name) => join(root, name));
  writeFileSync(file ?? '', '园区,指标,期别,数值,单位\n金华开发,产值,2024年,1,亿元\n');
  const args = ['import', file ?? '', '--dataset', 'small', '--report', report ?? '', '--write-mapping', mapping ?? ''];
  const refused = await runCommandProcess(args, environment);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('error unknown_park (1)');
  expect(refused.stdout).toContain('a.csv A2: "金华开发" → alpha');
  expect(refused.stderr).toContain('nothing was published');
  expect(readFileSync(report ?? '', 'utf8')).toContain('error,unknown_park,a.csv,,2,A,金华开发,alpha');

  const asked = GivenMapping.parse(JSON.parse(readFileSync(mapping ?? '', 'utf8')));
  const decided = { ...asked, parks: { 金华开发: { do: 'use', id: 'alpha' } } };
  writeFileSync(mapping ?? '', JSON.stringify(decided));
  const done = await runCommandProcess(
    ['import', file ?? '', '--dataset', 'small', '--mapping', mapping ?? ''],
    environment,
  );
  expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('Published as small-') });
});

test('a command that cannot be understood ends with 2 and says how it is used', async () => {
  const { environment } = workplace();
  const result = await runCommandProcess(['import', '--dataset', 'small'], environment);
  expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('A CSV or XLSX file is needed.') });
});
