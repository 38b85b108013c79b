import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { NoRoomError } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { toldProblem } from '../../server/told-problem.ts';
import { runCommandProcess } from '../support/run-command.ts';
import { smallDataset } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs a command that may write no file beyond so many blocks of half a kilobyte, or a kilobyte: any user may lower the limit for itself. */
function runWithin(blocks: number, args: readonly string[], environment: Readonly<Record<string, string>>) {
  const script = `ulimit -f ${String(blocks)}; exec "$0" "$@"`;
  const command = [process.execPath, '--import', 'tsx', 'server/main.ts', ...args];
  const child = spawn('sh', ['-c', script, ...command], { cwd: root, env: { ...process.env, ...environment } });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.resume();
  return new Promise<{ readonly code: number | null; readonly stderr: string }>((done) => {
    child.on('close', (code) => done({ code, stderr }));
  });
}

test('a database that can grow no more says so, keeps the old release whole, and takes the import once there is room', async () => {
  const folder = temporaryFolder();
  const before = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
  const path = join(folder, 'db', 'parkscope.duckdb');
  writeDataset(join(folder, 'data'), 'small', smallDataset);
  writeDataset(folder, 'db', {});
  const store = await duckdbStore(path);
  await store.publish([before]);
  await store.close();

  const file = join(folder, 'many.csv');
  const days = Array.from({ length: 10_000 }, (_, day) => new Date(Date.UTC(1990, 0, day + 1)).toISOString());
  const lines = days.map(
    (day, index) => `alpha,exports,${day.slice(0, 10)},${String((index * 48_271) % 9_973)},CNY_100M`,
  );
  writeFileSync(file, `park,metric,period,value,unit\n${lines.join('\n')}\n`);
  const environment = { DATA_DIR: join(folder, 'db'), DATASETS_DIR: join(folder, 'data') };
  const args = ['import', file, '--dataset', 'small'];
  const { code, stderr } = await runWithin(100, args, environment);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no room left to write to the database');
  expect(stderr).toContain('Nothing was changed.');
  expect(stderr).not.toMatch(/^\s+at /m);

  const reopened = await duckdbStore(path);
  expect(await reopened.observations({ dataset: 'small' })).toEqual(before.observations);
  expect(await reopened.releases('small')).toHaveLength(1);
  await reopened.close();

  expect(await runCommandProcess(args, environment)).toMatchObject({ code: 0, stderr: '' });
});

test('a reader who publishes is told of a full disk with 507, and where it lies is for the log', () => {
  const faults: unknown[] = [];
  const error = new NoRoomError('No space left on device: /srv/secret');
  const told = toldProblem(error, (fault) => faults.push(fault));
  expect([told.status, told.message]).toEqual([507, expect.not.stringContaining('/srv')]);
  expect(faults).toEqual([error]);
});
