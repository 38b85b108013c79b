import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset, type LoadedDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { stores } from '../support/api-stores.ts';
import { smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const published = '2026-01-01T00:00:00.000Z';

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
    expect(await store.releases('small')).toEqual([second, first]);
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
});
