import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset, type LoadedDataset } from '../../server/load/load-dataset.ts';
import { newToken } from '../../server/access/access-token.ts';
import { sha256, verifyChain } from '../../server/access/audit-chain.ts';
import { type MetricsStore, ReplacedError } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { stores } from '../support/api-stores.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const published = '2026-01-01T00:00:00.000Z';
const office = { author: 'data office', note: '更正2023年产值', at: '2026-02-03T04:05:06.000Z' };

function changed(): Promise<LoadedDataset> {
  return loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']), published);
}

describe.each(stores)('the $name store', ({ open }) => {
  let store: MetricsStore;
  let small: LoadedDataset;

  beforeEach(async () => {
    store = await open();
    small = await loadDataset(smallDataset, published);
    await store.publish([small]);
  });

  afterEach(() => store.close());

  test('gives back the catalog and every observation as published, in order', async () => {
    expect(await store.catalog('small')).toEqual(small.catalog);
    expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
  });

  test('selects by metric, park and period, and by nothing unknown', async () => {
    const query = { dataset: 'small', metrics: ['output'], parks: ['alpha', 'beta', 'nobody'], periods: ['2022'] };
    const values = (await store.observations(query)).map(({ value }) => value);
    expect(values).toEqual([70, 71, 90]);
    expect(await store.observations({ dataset: 'small', parks: ['nobody'] })).toEqual([]);
    expect(await store.observations({ dataset: 'small', metrics: [] })).toEqual([]);
    expect(await store.observations({ dataset: 'unknown' })).toEqual([]);
  });

  test('knows nothing of a dataset that was never published', async () => {
    expect(await store.catalog('unknown')).toBeNull();
    expect(await store.release('unknown')).toBeNull();
    expect(await store.releases('unknown')).toEqual([]);
  });

  test('keeps old releases, and only points back to one that is published again', async () => {
    const next = await changed();
    const [first, second] = [small.catalog.dataset.release, next.catalog.dataset.release];
    expect(await store.publish([next])).toEqual([second.id]);
    expect(await store.release('small')).toEqual(second);
    expect((await store.observations({ dataset: 'small' }))[0]?.value).toBe(80.5);
    expect(await store.publish([small])).toEqual([]);
    expect(await store.release('small')).toEqual(first);
    expect((await store.observations({ dataset: 'small' }))[0]?.value).toBe(80.4);
    expect(await store.releases('small')).toMatchObject([second, first]);
  });

  test('lets a reader finish on the releases it began with', async () => {
    const reader = store.pinned();
    const next = await changed();
    await store.publish([next]);
    expect(await reader.release('small')).toEqual(small.catalog.dataset.release);
    expect(await reader.catalog('small')).toEqual(small.catalog);
    expect(await reader.observations({ dataset: 'small' })).toEqual(small.observations);
    expect(await store.pinned().observations({ dataset: 'small' })).toEqual(next.observations);
  });

  test('publishes all or nothing', async () => {
    function* broken() {
      yield* small.observations;
      throw new Error('the source broke off');
    }
    const next = await changed();
    const other = { ...next.catalog, dataset: { ...next.catalog.dataset, id: 'other' } };
    await expect(store.publish([next, { catalog: other, observations: broken() }])).rejects.toThrow('broke off');
    expect(await store.release('small')).toEqual(small.catalog.dataset.release);
    expect(await store.releases('small')).toHaveLength(1);
    expect(await store.catalog('other')).toBeNull();
    expect(await store.publish([next])).toEqual([next.catalog.dataset.release.id]);
    expect(await store.observations({ dataset: 'small' })).toEqual(next.observations);
  });

  test('keeps who published a release, why and when, with its counts', async () => {
    const next = await changed();
    const { id } = next.catalog.dataset.release;
    await store.publish([next], office);
    const [newest, oldest] = await store.releases('small');
    expect(newest).toEqual({
      ...{ id, author: 'data office', note: '更正2023年产值', publishedAt: office.at },
      ...{ observations: 14, parks: 5, metrics: 3 },
    });
    expect(oldest).toMatchObject({ author: null, note: null, publishedAt: published });
    expect((await store.catalog('small'))?.dataset.release).toEqual({ id, observations: 14, publishedAt: office.at });
  });

  test('reads a release that is not current, whatever is published, and none that was never kept', async () => {
    const next = await changed();
    await store.publish([next]);
    const older = await store.at('small', small.catalog.dataset.release.id);
    expect(await older?.catalog('small')).toEqual(small.catalog);
    expect(await older?.observations({ dataset: 'small' })).toEqual(small.observations);
    const newer = await store.at('small', next.catalog.dataset.release.id);
    await store.publish([small]);
    expect(await newer?.observations({ dataset: 'small' })).toEqual(next.observations);
    expect(await older?.release('small')).toEqual(small.catalog.dataset.release);
    expect(await store.at('small', 'small-0000000')).toBeNull();
    expect(await store.at('unknown', small.catalog.dataset.release.id)).toBeNull();
  });

  test('restores a kept release and nothing else, and tells the audit log of it', async () => {
    const next = await changed();
    await store.publish([next], office);
    const { id } = small.catalog.dataset.release;
    expect(await store.restore('small', 'small-0000000', office)).toBe(false);
    expect(await store.restore('small', id, { ...office, note: null })).toBe(true);
    expect((await store.release('small'))?.id).toBe(id);
    expect(await store.releases('small')).toHaveLength(2);
    const lines = await store.access.auditLines();
    expect(lines.map(({ no, actor, action, release, detail }) => [no, actor, action, release, detail])).toEqual([
      [1, 'server', 'publish', id, ''],
      [2, 'data office', 'publish', next.catalog.dataset.release.id, '更正2023年产值'],
      [3, 'data office', 'restore', id, ''],
    ]);
    expect(await verifyChain(lines, await store.access.auditHead())).toMatchObject({ kind: 'whole', lines: 3 });
  });

  test('changes nothing where another release was published than the author knows of', async () => {
    const next = await changed();
    const first = small.catalog.dataset.release.id;
    await store.publish([next], { ...office, replacing: { small: first } });
    const late = { ...office, replacing: { small: first } };
    const third = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.60']), published);
    await expect(store.publish([third], late)).rejects.toThrow(ReplacedError);
    await expect(store.restore('small', first, late)).rejects.toThrow(ReplacedError);
    expect(await store.releases('small')).toHaveLength(2);
    expect((await store.release('small'))?.id).toBe(next.catalog.dataset.release.id);
    expect(await store.access.auditLines()).toHaveLength(2);
  });

  test('lets publishers at once wait for each other, and keeps what each published', async () => {
    const values = ['80.51', '80.52', '80.53', '80.54'];
    const datasets = await Promise.all(
      values.map((value) => loadDataset(smallDatasetWith('observations.csv', ['80.40', value]), published)),
    );
    await Promise.all(datasets.map((each) => store.publish([each], office)));
    expect(await store.releases('small')).toHaveLength(5);
    const lines = await store.access.auditLines();
    expect(await verifyChain(lines, await store.access.auditHead())).toMatchObject({ kind: 'whole', lines: 5 });
    expect((await store.release('small'))?.id).toBe(lines.at(-1)?.release);
  });

  test('keeps tokens, finds them by their hash, and revokes each once', async () => {
    const { text, token } = await newToken({ name: 'data office', role: 'editor' });
    await store.access.addToken(token);
    expect(await store.access.tokenOf(await sha256(text))).toEqual(token);
    expect(await store.access.tokenOf(await sha256('another'))).toBeNull();
    expect(await store.access.revokeToken(token.id, published)).toBe(true);
    expect(await store.access.revokeToken(token.id, published)).toBe(false);
    expect(await store.access.revokeToken('ffffffff', published)).toBe(false);
    expect(await store.access.tokens()).toEqual([{ ...token, revokedAt: published }]);
  });

  test('adds to the audit log one line at a time, each with the hash of the one before', async () => {
    const event = { at: published, actor: '', action: 'import', outcome: 'refused' } as const;
    const details = Array.from({ length: 6 }, (_, index) => `attempt ${String(index)}`);
    await Promise.all(details.map((detail) => store.access.note({ ...event, dataset: null, release: null, detail })));
    const lines = await store.access.auditLines();
    expect(lines.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(lines.slice(1).map(({ detail }) => detail))).toEqual(new Set(details));
    expect(await verifyChain(lines, await store.access.auditHead())).toMatchObject({ kind: 'whole', lines: 7 });
  });
});

describe('the DuckDB file', () => {
  test('serves the same after it was closed and opened again', async () => {
    const path = join(temporaryFolder(), 'parkscope.duckdb');
    const small = await loadDataset(smallDataset, published);
    const first = await duckdbStore(path);
    await first.publish([small]);
    await first.close();
    const second = await duckdbStore(path);
    expect(await second.catalog('small')).toEqual(small.catalog);
    expect(await second.observations({ dataset: 'small' })).toEqual(small.observations);
    await second.close();
  });

  /** A file as another version of the program left it. */
  async function fileAfter(statements: readonly string[]): Promise<string> {
    const path = join(temporaryFolder(), 'parkscope.duckdb');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    for (const statement of statements) await connection.run(statement);
    connection.closeSync();
    instance.closeSync();
    return path;
  }

  test('of a newer schema version is refused with advice', async () => {
    const path = await fileAfter([
      'CREATE TABLE schema_version (version INTEGER NOT NULL)',
      'INSERT INTO schema_version (version) VALUES (99)',
    ]);
    await expect(duckdbStore(path)).rejects.toThrow('schema version 99');
  });

  test('of an older schema version is emptied, told of, and filled again', async () => {
    const path = await fileAfter([
      'CREATE TABLE schema_version (version INTEGER NOT NULL)',
      'INSERT INTO schema_version (version) VALUES (1)',
      'CREATE TABLE release (no INTEGER PRIMARY KEY, dataset VARCHAR NOT NULL, catalog VARCHAR NOT NULL)',
      "INSERT INTO release VALUES (1, 'small', '{}')",
      'CREATE TABLE current_release (dataset VARCHAR PRIMARY KEY, release INTEGER NOT NULL)',
      "INSERT INTO current_release VALUES ('small', 1)",
      'CREATE TABLE wording (release INTEGER NOT NULL, no INTEGER NOT NULL, text VARCHAR NOT NULL)',
    ]);
    const dropped: number[] = [];
    const store = await duckdbStore(path, (version) => dropped.push(version));
    expect(dropped).toEqual([1]);
    expect(await store.datasets()).toEqual([]);
    const small = await loadDataset(smallDataset, published);
    await store.publish([small]);
    expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
    await store.close();
    const again = await duckdbStore(path, (version) => dropped.push(version));
    expect(dropped).toEqual([1]);
    expect(await again.catalog('small')).toEqual(small.catalog);
    await again.close();
  });

  test('of the first schema that is kept is brought forward with its releases', async () => {
    const small = await loadDataset(smallDataset, published);
    const { release } = small.catalog.dataset;
    // As it was kept before there were projects, and problems of theirs.
    const catalog = JSON.stringify({ ...small.catalog, portfolio: undefined, issues: undefined }).replaceAll("'", "''");
    const path = await fileAfter([
      'CREATE TABLE schema_version (version INTEGER NOT NULL)',
      'INSERT INTO schema_version (version) VALUES (4)',
      `CREATE TABLE release (
        no INTEGER PRIMARY KEY, dataset VARCHAR NOT NULL, id VARCHAR NOT NULL, published_at VARCHAR NOT NULL,
        observations INTEGER NOT NULL, catalog VARCHAR NOT NULL, UNIQUE (dataset, id))`,
      `INSERT INTO release VALUES (1, 'small', '${release.id}', '${published}', 14, '${catalog}')`,
      'CREATE TABLE current_release (dataset VARCHAR PRIMARY KEY, release INTEGER NOT NULL)',
      "INSERT INTO current_release VALUES ('small', 1)",
    ]);
    const dropped: number[] = [];
    const store = await duckdbStore(path, (version) => dropped.push(version));
    expect(dropped).toEqual([]);
    expect(await store.catalog('small')).toEqual(small.catalog);
    expect(await store.releases('small')).toEqual([{ ...release, author: null, note: null, parks: 5, metrics: 3 }]);
    const next = await changed();
    expect(await store.publish([next], office)).toEqual([next.catalog.dataset.release.id]);
    await store.close();
    const again = await duckdbStore(path);
    expect(await again.releases('small')).toMatchObject([{ author: 'data office' }, { author: null }]);
    await again.close();
  });

  const alterations = [
    {
      what: 'a changed line',
      statement: "UPDATE audit SET detail = 'nothing' WHERE no = 2",
      found: { kind: 'broken', no: 2 },
    },
    { what: 'a removed line', statement: 'DELETE FROM audit WHERE no = 2', found: { kind: 'broken', no: 2 } },
    { what: 'a removed last line', statement: 'DELETE FROM audit WHERE no = 4', found: { kind: 'cut', lines: 3 } },
    {
      what: 'a line put elsewhere',
      statement: 'UPDATE audit SET no = 5 - no WHERE no BETWEEN 2 AND 3',
      found: { kind: 'broken', no: 2 },
    },
    {
      what: 'a line added',
      statement:
        'INSERT INTO audit SELECT 5, noted_at, actor, action, outcome, dataset, release_id, detail, hash FROM audit WHERE no = 4',
      found: { kind: 'broken', no: 5 },
    },
  ];

  test.each(alterations)('tells of $what in its audit log', async ({ statement, found }) => {
    const path = join(temporaryFolder(), 'parkscope.duckdb');
    const store = await duckdbStore(path);
    const event = { at: published, actor: 'data office', action: 'import', outcome: 'done' } as const;
    for (const detail of ['one', 'two', 'three', 'four']) {
      await store.access.note({ ...event, dataset: 'small', release: null, detail });
    }
    await store.close();
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run(statement);
    connection.closeSync();
    instance.closeSync();
    const again = await duckdbStore(path);
    expect(await verifyChain(await again.access.auditLines(), await again.access.auditHead())).toMatchObject(found);
    await again.close();
  });
});
