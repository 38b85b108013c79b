import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { newToken } from '../../server/access/access-token.ts';
import { verifyChain } from '../../server/access/audit-chain.ts';
import { backupSource, verifyBackup } from '../../server/backup/read-backup.ts';
import { backupBytes } from '../../server/backup/write-backup.ts';
import { backupCommand } from '../../server/commands/backup.ts';
import { filesBy, ownSteps } from '../../server/commands/desk-files.ts';
import { restore } from '../../server/commands/restore.ts';
import { readConfig } from '../../server/config.ts';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { type DurableStore, type MetricsStore, StoreError } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { memoryStore } from '../../server/stores/memory.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { postgresServer } from '../support/api-stores.ts';
import { type HeldDatabase, heldDatabase } from '../support/held-database.ts';
import { manyObservations, smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const first = await loadDataset(smallDataset, '2026-01-01T00:00:00.000Z');
const second = await loadDataset(
  smallDatasetWith('observations.csv', ['80.40', '80.50'], ['news,,,,\n', 'news,"两行\u2028，一格",,,\n']),
  '2026-02-01T00:00:00.000Z',
);
const third = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.60']), '2026-03-01T00:00:00.000Z');
const oldest = first.catalog.dataset.release.id;
/** Doubles that only their every bit, or their sign, tells from others. */
const odd = [0.1 + 0.2, -0, 5e-324, 1.7976931348623157e308];
const other = {
  catalog: { ...third.catalog, dataset: { ...third.catalog.dataset, id: 'other' } },
  observations: third.observations.map((row, place) => ({ ...row, value: odd[place] ?? row.value })),
};
const holder = (await newToken({ name: '数据处', role: 'publisher' }, '2026-01-02T00:00:00.000Z')).token;
const gone = (await newToken({ name: 'left us', role: 'editor' }, '2026-01-03T00:00:00.000Z')).token;
const quiet = { onRows: () => undefined, onRelease: () => undefined };

/** A change of a problem: text of every kind, and a cell that is null. */
async function raise(store: MetricsStore, version: number): Promise<void> {
  const problem = { zh: '“缺电”\u2028，停工', en: "no power; it's dark" };
  const days = { raisedOn: '2026-01-01', dueOn: '2026-03-01', closedOn: null, asOf: null };
  const issue = { id: 'power', project: 'plant', problem, office: problem, person: null, solution: null, source: null };
  const at = `2026-02-0${String(version + 2)}T00:00:00.000Z`;
  const isKept = await store.issues.add(
    {
      ...{ dataset: 'small', id: 'power', version, at, author: 'Lin', action: version === 1 ? 'raised' : 'changed' },
      ...{ reason: version === 1 ? null : '更正', issue: { ...issue, ...days } },
    },
    { at, actor: 'Lin', action: 'issue', outcome: 'done', dataset: 'small', release: null, detail: 'power' },
  );
  expect(isKept).toBe(true);
}

/** Two datasets, one with an older release that was made current again, tokens of both kinds, and what the log tells of it. */
async function fill(store: MetricsStore): Promise<void> {
  await store.publish([first], { author: null, note: null, at: '2026-01-01T00:00:00.000Z' });
  await store.publish([second, other], { author: 'data office', note: '更正 “80.5”', at: '2026-02-01T00:00:00.000Z' });
  await store.restore('small', oldest, { author: 'Lin', note: null, at: '2026-02-02T00:00:00.000Z' });
  for (const token of [holder, gone]) await store.access.addToken(token);
  await store.access.revokeToken(gone.id, '2026-02-03T00:00:00.000Z');
}

async function expectSame(store: MetricsStore, original: MetricsStore): Promise<void> {
  expect(await store.datasets()).toEqual(await original.datasets());
  for (const dataset of ['small', 'other']) {
    const releases = await original.releases(dataset);
    expect(await store.releases(dataset)).toEqual(releases);
    for (const { id } of releases) {
      const [left, right] = [await store.at(dataset, id), await original.at(dataset, id)];
      expect(await left?.catalog(dataset)).toEqual(await right?.catalog(dataset));
      expect(await left?.observations({ dataset })).toEqual(await right?.observations({ dataset }));
    }
  }
  expect(await store.issues.history('small', 'power')).toEqual(await original.issues.history('small', 'power'));
  const { access } = store;
  expect(await access.tokens()).toEqual(await original.access.tokens());
  const lines = await access.auditLines();
  expect(lines).toEqual(await original.access.auditLines());
  expect(await verifyChain(lines, await access.auditHead())).toMatchObject({ kind: 'whole', lines: lines.length });
}

const opened: MetricsStore[] = [];
const held: HeldDatabase[] = [];

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  for (const each of held.splice(0)) await each.close();
});

const bodies = {
  DuckDB: () => duckdbStore(join(temporaryFolder(), 'parkscope.duckdb')),
  PostgreSQL: async () => postgresStore(await (await postgresServer()).database()),
} as const;

async function open(name: keyof typeof bodies): Promise<DurableStore> {
  const store = await bodies[name]();
  opened.push(store);
  return store;
}

async function backedUp(store: DurableStore, meanwhile?: () => Promise<unknown>): Promise<string> {
  const path = join(temporaryFolder(), 'backup.gz');
  const source = await store.source();
  await meanwhile?.();
  const told = { ...quiet, onToken: () => undefined, onAuditLine: () => undefined };
  await writeFile(path, backupBytes(source, '2026-02-04T00:00:00.000Z', told));
  await source.close();
  return path;
}

async function restored(path: string, store: DurableStore): Promise<void> {
  await verifyBackup(path);
  const source = backupSource(path);
  try {
    await store.receive(source, quiet);
  } finally {
    await source.close();
  }
}

const ways = [
  ['DuckDB', 'DuckDB'],
  ['PostgreSQL', 'PostgreSQL'],
  ['DuckDB', 'PostgreSQL'],
  ['PostgreSQL', 'DuckDB'],
] as const;

describe.each(ways)('a backup of %s restored into %s', (from, to) => {
  test('is all there was at its moment, whatever was published and read meanwhile', async () => {
    const original = memoryStore();
    const store = await open(from);
    for (const each of [original, store]) {
      await fill(each);
      for (const version of [1, 2]) await raise(each, version);
    }
    const read = () => store.observations({ dataset: 'small' });
    const before = await read();
    const reads: Promise<unknown>[] = [];
    const path = await backedUp(store, async () => {
      reads.push(read());
      await store.publish([third]);
      await store.access.revokeToken(holder.id, '2026-02-05T00:00:00.000Z');
    });
    expect(await Promise.all(reads)).toEqual([before]);
    const copy = await open(to);
    await restored(path, copy);
    await expectSame(copy, original);
    expect(await copy.issues.history('small', 'power')).toHaveLength(2);
    // It goes on as any: the next release has a number of its own, and the log its next line.
    await copy.publish([third]);
    expect(await copy.release('small')).toMatchObject({ id: third.catalog.dataset.release.id });
    const lines = await copy.access.auditLines();
    expect((await verifyChain(lines, await copy.access.auditHead())).kind).toBe('whole');
  });

  test('is refused by a database that holds as much as a token, which stays as it is', async () => {
    const store = await open(from);
    await fill(store);
    const path = await backedUp(store);
    const taken = await open(to);
    await taken.access.addToken(holder);
    await expect(restored(path, taken)).rejects.toThrow('The database is not empty');
    expect(await taken.datasets()).toEqual([]);
    expect(await taken.access.tokens()).toEqual([holder]);
  });
});

describe('a file', () => {
  async function whole(): Promise<{ readonly path: string; readonly bytes: Buffer; readonly text: string }> {
    const store = await open('DuckDB');
    await fill(store);
    const path = await backedUp(store);
    const bytes = await readFile(path);
    return { path, bytes, text: gunzipSync(bytes).toString() };
  }

  function written(bytes: Uint8Array): string {
    const path = join(temporaryFolder(), 'file.gz');
    writeFileSync(path, bytes);
    return path;
  }

  test('says what it is in its first line, and keeps no text of a token', async () => {
    const { path, text } = await whole();
    expect(await verifyBackup(path)).toMatchObject({
      ...{ format: 'parkscope-backup', version: 1, at: '2026-02-04T00:00:00.000Z', releases: 3 },
    });
    expect(text).not.toContain('pks_');
  });

  test('that is cut off anywhere is refused', async () => {
    const { bytes, text } = await whole();
    for (const share of [0.2, 0.5, 0.9, 0.999]) {
      const path = written(bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(verifyBackup(path)).rejects.toThrow('is cut off: its end is missing');
    }
    const lines = text.trimEnd().split('\n');
    const shorter = written(gzipSync(`${lines.slice(0, -1).join('\n')}\n`));
    await expect(verifyBackup(shorter)).rejects.toThrow('is cut off: its end is missing');
  });

  test('of which a bit or a figure was changed is refused', async () => {
    const { bytes, text } = await whole();
    // Tokens are drawn anew in each run: without them the bits that are changed are the same ones.
    const steady = gzipSync(text.replaceAll(/[0-9a-f]{8,}/g, (digits) => '0'.repeat(digits.length)));
    for (let at = 20; at < steady.length - 8; at += 40) {
      const flipped = Buffer.from(steady);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      await expect(verifyBackup(written(flipped))).rejects.toThrow('was altered or damaged');
    }
    const changed = gzipSync(text.replace('80.4,', '80.9,'));
    await expect(verifyBackup(written(changed))).rejects.toThrow('its checksum does not fit');
    await expect(verifyBackup(written(Buffer.concat([bytes, Buffer.from('more')])))).rejects.toThrow('was altered');
  });

  test('of a newer version, or of another kind, is told as such', async () => {
    const { text } = await whole();
    const newer = written(gzipSync(text.replace('"version":1', '"version":2')));
    await expect(verifyBackup(newer)).rejects.toThrow('is a backup of version 2, this program reads 1');
    const ofNewerSchema = written(gzipSync(text.replace(/"schema":\d+/, '"schema":999')));
    await expect(verifyBackup(ofNewerSchema)).rejects.toThrow('holds what a newer program keeps (schema 999');
    for (const bytes of [gzipSync('park,metric\n'), Buffer.from('park,metric\n')]) {
      await expect(verifyBackup(written(bytes))).rejects.toThrow('is no backup of Parkscope');
    }
    await expect(verifyBackup('/nowhere/backup.gz')).rejects.toThrow('cannot be read');
  });
});

describe('the commands', () => {
  const quietly = { say: () => undefined, progress: () => undefined };

  async function holding(): Promise<HeldDatabase> {
    const database = await heldDatabase();
    held.push(database);
    await fill(database.store);
    return database;
  }

  test('back up a database through the process that holds it, and restore it into an empty folder alone', async () => {
    const { root, config, store, ask } = await holding();
    await store.publish([await loadDataset(manyObservations(2_000))]);
    // The one who asks says where; the process that holds the database may stand elsewhere.
    const said = await ask(['backup', '--out', 'backup.gz']);
    expect(said).toMatch(
      /small-[0-9a-f]{7}: 10,014 observations\nBacked up 4 releases, 2 tokens, 5 lines of the audit log: [\d.]+ MB, sha256 [0-9a-f]{64}\n$/,
    );
    const file = join(root, 'backup.gz');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(root).sort()).toEqual(['backup.gz', 'db']);
    expect(said).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'));

    const elsewhere = join(root, 'elsewhere');
    let told = '';
    const terminal = { ...quietly, say: (text: string) => void (told += text) };
    await restore([file, '--data-dir', elsewhere], config, terminal);
    expect(told).toContain('Restored and verified: 4 releases, as they were at ');
    await expect(restore([file, '--data-dir', elsewhere], config, terminal)).rejects.toThrow('is not empty');
    const copy = await duckdbStore(join(elsewhere, 'parkscope.duckdb'));
    opened.push(copy);
    await expectSame(copy, store);
  });

  test('leave the backup that was there where another cannot be finished', async () => {
    const { root, config, store, ask } = await holding();
    await expect(ask(['backup', '--out', 'none/backup.gz'])).rejects.toThrow('none/backup.gz cannot be written');
    await expect(ask(['backup'])).rejects.toThrow('--out names the file to write.');
    const broken = {
      ...store,
      source: async () => ({
        ...(await store.source()),
        tokens: () => Promise.reject(new StoreError('The database does not answer.')),
      }),
    };
    writeFileSync(join(root, 'backup.gz'), 'the one before');
    const files = filesBy(ownSteps(root, ['backup.gz']));
    const desk = { ...quietly, config, cwd: root, user: 'Lin', isServing: false, files };
    const args = ['--out', 'backup.gz'];
    await expect(backupCommand.work(args, { ...desk, store: broken })).rejects.toThrow('does not answer');
    expect(readFileSync(join(root, 'backup.gz'), 'utf8')).toBe('the one before');
    expect(readdirSync(root).sort()).toEqual(['backup.gz', 'db']);
  });

  test('make no database where the file to restore is not whole', async () => {
    const root = temporaryFolder();
    const config = readConfig({ DATA_DIR: join(root, 'db') });
    const cut = join(root, 'cut.gz');
    writeFileSync(cut, gzipSync('{"format":"parkscope-backup","version":1').subarray(0, 20));
    const empty = join(root, 'empty');
    await expect(restore([cut, '--data-dir', empty], config, quietly)).rejects.toThrow('is cut off');
    expect(readdirSync(root)).toEqual(['cut.gz']);
    await expect(restore([], config, quietly)).rejects.toThrow('The file of a backup is needed');
  });

  test('touch no file of the one who asks but those the command names', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'secret'), 'secret');
    const files = filesBy(ownSteps(root, ['--out=backup.gz']));
    await expect(files.read('secret')).rejects.toThrow('secret is not named by the command.');
    await expect(files.write('secret', [])).rejects.toThrow('secret is not named by the command.');
    await files.write('backup.gz', [Buffer.from('whole')]);
    expect(readFileSync(join(root, 'backup.gz'), 'utf8')).toBe('whole');
  });
});
