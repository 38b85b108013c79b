import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset, type LoadedDataset } from '../../server/load/load-dataset.ts';
import type { MetricsStore } from '../../server/store.ts';
import { type PostgresOptions, postgresStore } from '../../server/stores/postgres.ts';
import { writeLock } from '../../server/stores/postgres-lock.ts';
import { postgresServer } from '../support/api-stores.ts';
import { startServer } from '../support/server-process.ts';
import { manyObservations, smallDataset, smallDatasetWith } from '../support/small-dataset.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const published = '2026-01-01T00:00:00.000Z';
const small = await loadDataset(smallDataset, published);
const changed = await loadDataset(smallDatasetWith('observations.csv', ['80.40', '80.50']), published);

const opened: MetricsStore[] = [];

async function open(url: string, options?: PostgresOptions): Promise<MetricsStore> {
  const store = await postgresStore(url, options);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

async function databaseWith(dataset: LoadedDataset): Promise<{ url: string; store: MetricsStore }> {
  const url = await (await postgresServer()).database();
  const store = await open(url);
  await store.publish([dataset]);
  return { url, store };
}

/** Within a second, the store serves this release. */
function sees(store: MetricsStore, { catalog }: LoadedDataset): Promise<void> {
  const { id, release } = catalog.dataset;
  return vi.waitFor(async () => expect((await store.release(id))?.id).toBe(release.id), { timeout: 1000, interval: 5 });
}

describe('processes on one PostgreSQL database', () => {
  test('see within a second what one of them publishes, and a reader ends on what it began with', async () => {
    const { url, store } = await databaseWith(small);
    const others = [await open(url), await open(url)];
    const readers = others.map((other) => other.pinned());
    await store.publish([changed]);
    for (const other of others) {
      await sees(other, changed);
      expect(await other.observations({ dataset: 'small' })).toEqual(changed.observations);
    }
    for (const reader of readers) {
      expect(await reader.catalog('small')).toEqual(small.catalog);
      expect(await reader.observations({ dataset: 'small' })).toEqual(small.observations);
    }
  });

  test('see it by asking now and then, should the notification not come', async () => {
    const { url, store } = await databaseWith(small);
    await store.publish([changed]);
    const other = await open(url, { pollMs: 50 });
    // Back to the first release, and nothing is said.
    await (await postgresServer()).ask(url, 'UPDATE current_release SET release = 1');
    await sees(other, small);
  });

  test('publish one after the other: the second is told, waits, and loses nothing, while readers go on', async () => {
    const { url, store } = await databaseWith(small);
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock($1)', [writeLock]);
    const onWait = vi.fn();
    const publisher = await open(url, { onWait });
    const publishing = publisher.publish([changed]);
    await vi.waitFor(() => expect(onWait).toHaveBeenCalledOnce());
    expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
    await holder.end();
    expect(await publishing).toEqual([changed.catalog.dataset.release.id]);
  });

  test('publish at once, and every release is kept', async () => {
    const { url, store } = await databaseWith(small);
    const datasets = await Promise.all(
      ['80.51', '80.52', '80.53', '80.54'].map((value) =>
        loadDataset(smallDatasetWith('observations.csv', ['80.40', value]), published),
      ),
    );
    const stores = await Promise.all(datasets.map(() => open(url)));
    await Promise.all(stores.map((each, index) => each.publish(datasets.slice(index, index + 1))));
    const ids = (await store.releases('small')).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([small, ...datasets].map(({ catalog }) => catalog.dataset.release.id)));
    for (const each of stores) expect((await each.release('small'))?.id).toBe((await store.release('small'))?.id);
  });

  test('read while another loads a release, and do not wait for it', async () => {
    const { url, store } = await databaseWith(small);
    const reader = await open(url);
    const order: string[] = [];
    const many = await loadDataset(manyObservations(10_000), published);
    const other = { ...many.catalog, dataset: { ...many.catalog.dataset, id: 'other' } };
    function* observed() {
      // By now the release before it is in its place within the transaction.
      void reader.observations({ dataset: 'small' }).then((rows) => order.push(`read ${String(rows.length)}`));
      yield* many.observations;
    }
    await store.publish([changed, { catalog: other, observations: observed() }]);
    order.push('published');
    expect(order).toEqual(['read 14', 'published']);
  });
});

/** Numbers from 0 to 1, always the same (Lehmer's generator with Park and Miller's constants). */
function* fractions(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe('an API process that is killed while it imports', () => {
  test('leaves the release before it whole, whenever that is, and the next start goes through', async () => {
    const { url, store } = await databaseWith(small);
    const folder = join(temporaryFolder(), 'data');
    writeDataset(folder, 'small', manyObservations(20_000));
    const environment = { DATASETS_DIR: folder, DATABASE_URL: url };
    const server = await postgresServer();
    const progress = new Client({ connectionString: url });
    await progress.connect();
    const random = fractions(20_260_101);
    for (let round = 0; round < 4; round += 1) {
      const rows = Math.floor((random.next().value ?? 0) * 100_000);
      const importing = startServer(environment);
      await importing.line('"importing"');
      const isThere = async (): Promise<boolean> => {
        const { rowCount } = await progress.query(
          'SELECT 1 FROM pg_stat_progress_copy WHERE datname = current_database() AND tuples_processed >= $1',
          [rows],
        );
        return rowCount === 1;
      };
      while (!(await isThere()) && !importing.logged().includes('"imported"'));
      importing.kill('SIGKILL');
      expect(await importing.exited).toMatchObject({ signal: 'SIGKILL' });
      expect(importing.logged()).not.toContain('"imported"');
      expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
      expect(await server.ask(url, 'SELECT no FROM release')).toEqual([{ no: 1 }]);
      expect(await server.ask(url, 'SELECT count(*)::int AS count FROM observation')).toEqual([{ count: 14 }]);
    }
    await progress.end();
    const last = startServer(environment);
    await last.address();
    last.kill('SIGTERM');
    expect(await last.exited).toMatchObject({ code: 0 });
    await vi.waitFor(async () => expect((await store.release('small'))?.observations).toBe(100_014));
    expect(await store.observations({ dataset: 'small' })).toHaveLength(100_014);
  });
});
