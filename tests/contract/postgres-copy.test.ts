import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { type MetricsStore, StoreUnavailableError } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { postgresServer } from '../support/api-stores.ts';
import { password } from '../support/postgres-server.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const small = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
const changed = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']), '2026-02-01T00:00:00.000Z');
const other = {
  ...changed,
  catalog: { ...changed.catalog, dataset: { ...changed.catalog.dataset, id: 'other' } },
};
/** A double that only its every bit tells from another. */
const exact = 0.1 + 0.2;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function copy(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const all = ['--import', 'tsx', 'server/main.ts', 'copy', ...args];
  const options = { cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, ...environment } };
  return new Promise((done) => {
    const child = execFile(process.execPath, all, options, (_, stdout, stderr) => {
      expect(stdout + stderr).not.toContain(password);
      done({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

const direction = ['--from', 'duckdb', '--to', 'postgres'];

describe('the command copy', () => {
  const DATA_DIR = temporaryFolder();
  let file: MetricsStore;

  /** The same datasets, current releases, histories and figures, cell by cell. */
  async function expectSame(store: MetricsStore): Promise<void> {
    expect(await store.datasets()).toEqual(await file.datasets());
    for (const dataset of ['small', 'other']) {
      expect(await store.catalog(dataset)).toEqual(await file.catalog(dataset));
      expect(await store.releases(dataset)).toEqual(await file.releases(dataset));
      expect(await store.observations({ dataset })).toEqual(await file.observations({ dataset }));
    }
  }

  beforeAll(async () => {
    const path = join(DATA_DIR, 'parkscope.duckdb');
    const first = await duckdbStore(path);
    await first.publish([small]);
    const [head, ...rest] = other.observations;
    await first.publish([
      changed,
      { ...other, observations: head === undefined ? [] : [{ ...head, value: exact }, ...rest] },
    ]);
    // Back to the older release: the newest is not the current one.
    await first.publish([small]);
    await first.close();
    file = await duckdbStore(path);
    await file.close();
  });

  /** The file is held by one process at a time: closed while the command runs. */
  async function reopened(): Promise<void> {
    file = await duckdbStore(join(DATA_DIR, 'parkscope.duckdb'));
  }

  afterAll(() => file.close());

  test('moves every release to PostgreSQL, says what it verified, and overwrites only when told', async () => {
    const DATABASE_URL = await (await postgresServer()).database();
    const running = await postgresStore(DATABASE_URL);
    const copied = await copy(direction, { DATA_DIR, DATABASE_URL });
    expect(copied).toMatchObject({ code: 0, stderr: '' });
    const { id } = small.catalog.dataset.release;
    expect(copied.stdout).toMatch(
      new RegExp(`^${id}: 14 observations, 7 texts, verified \\(sha256 [0-9a-f]{16}\\)$`, 'm'),
    );
    expect(copied.stdout).toContain('Copied and verified: 3 releases.');
    await vi.waitFor(async () => expect(await running.release('small')).toEqual(small.catalog.dataset.release), {
      timeout: 1000,
    });

    const refused = await copy(direction, { DATA_DIR, DATABASE_URL });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('already holds releases: 3. Nothing was copied. Give --overwrite');

    await running.publish([changed]);
    const reader = running.pinned();
    expect(await copy([...direction, '--overwrite'], { DATA_DIR, DATABASE_URL })).toMatchObject({ code: 0 });
    await vi.waitFor(async () => expect(await running.release('small')).toEqual(small.catalog.dataset.release));
    await expect(reader.observations({ dataset: 'small' })).rejects.toThrow(StoreUnavailableError);
    await reopened();
    await expectSame(running);
    expect((await running.observations({ dataset: 'other' }))[0]?.value).toBe(exact);
    await running.close();
    await file.close();
  });

  test('leaves nothing behind where a text arrives changed', async () => {
    const server = await postgresServer();
    const DATABASE_URL = await server.database();
    const store = await postgresStore(DATABASE_URL);
    await server.ask(
      DATABASE_URL,
      `CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.text := NEW.text || '!'; RETURN NEW; END $$;
       CREATE TRIGGER spoil BEFORE INSERT ON wording FOR EACH ROW EXECUTE FUNCTION spoil()`,
    );
    const { code, stderr } = await copy(direction, { DATA_DIR, DATABASE_URL });
    expect(code).toBe(1);
    expect(stderr).toContain('is not in the database as it was sent. Nothing was kept.');
    expect(await store.releases('small')).toEqual([]);
    await store.close();
  });

  test('says what is wrong with what it is given', async () => {
    const DATABASE_URL = 'postgres://parks@127.0.0.1:1/parks';
    const given = { DATA_DIR, DATABASE_URL };
    const wrong = [
      { args: ['--from', 'postgres', '--to', 'duckdb'], given, code: 2, reason: 'What can be copied is --from duckdb' },
      { args: [...direction, '--force'], given, code: 2, reason: '--force' },
      { args: direction, given: { DATA_DIR }, code: 1, reason: 'DATABASE_URL is not set' },
      {
        args: direction,
        given: { DATABASE_URL, DATA_DIR: '/nowhere' },
        code: 1,
        reason: 'parkscope.duckdb is not there',
      },
      { args: direction, given, code: 1, reason: 'The database does not answer: connect ECONNREFUSED' },
    ];
    const outcomes = await Promise.all(wrong.map(({ args, given: environment }) => copy(args, environment)));
    outcomes.forEach(({ code, stderr }, index) => {
      expect(stderr).toContain(wrong[index]?.reason);
      expect(code).toBe(wrong[index]?.code);
      expect(stderr).not.toMatch(/^\s+at /m);
    });
  });
});
