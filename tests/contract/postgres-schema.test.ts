import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../server/load/load-dataset.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { migrate, migrations } from '../../server/stores/postgres-migrations.ts';
import { createTables } from '../../server/stores/sql.ts';
import { postgresServer } from '../support/api-stores.ts';
import { smallDataset } from '../support/small-dataset.ts';

const published = '2026-01-01T00:00:00.000Z';

/** Databases as each version of the program left them, by pg_dump --inserts. */
const left = join(import.meta.dirname, '../support/postgres-schemas');
const versions = readdirSync(left)
  .map((name) => Number(name.replace('.sql', '')))
  .sort((a, b) => a - b);

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL database', () => {
  test('is kept for the tests at every schema there was', () => {
    expect(versions).toEqual(migrations.map((_, index) => index + 1));
  });

  test.each(versions)('of schema %i is brought forward with all it holds', async (version) => {
    const server = await postgresServer();
    const url = await server.database();
    server.run(
      'psql',
      url,
      ['--quiet', '--set=ON_ERROR_STOP=1'],
      readFileSync(join(left, `${String(version)}.sql`), 'utf8'),
    );
    const store = await postgresStore(url);
    expect(await server.ask(url, 'SELECT version FROM schema_version')).toEqual([{ version: migrations.length }]);
    expect(await store.releases('small')).toMatchObject([
      { id: 'small-78d1469', publishedAt: published, observations: 14, parks: 5, metrics: 3 },
    ]);
    expect((await store.catalog('small'))?.portfolio).toEqual({ projects: [], stages: [], tasks: [] });
    expect((await store.catalog('small'))?.issues).toEqual([]);
    // The last of these schemas was left with a problem that was raised and moved.
    const changes = await store.issues.history('small', 'power');
    expect(changes.map(({ action }) => action)).toEqual(version < 4 ? [] : ['raised', 'changed']);
    const observations = await store.observations({ dataset: 'small' });
    expect(observations.map(({ value }) => String(value)).join(' ')).toBe(
      '80.4 80.4 350 null 9999 70 71 90 300 60 12.5 100 12 -3',
    );
    expect(observations[0]).toMatchObject({ park: 'alpha', quote: '产值80.40亿元,增长', note: { zh: '=SUM(A1)' } });
    const small = await loadDataset(smallDataset, published);
    const next = { ...small.catalog.dataset, release: { ...small.catalog.dataset.release, id: 'small-0000000' } };
    await store.publish([{ ...small, catalog: { ...small.catalog, dataset: next } }]);
    expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
    await store.close();
  });

  test('that is empty is prepared once by processes that start together', async () => {
    const url = await (await postgresServer()).database();
    const stores = await Promise.all([postgresStore(url), postgresStore(url), postgresStore(url)]);
    expect(await Promise.all(stores.map((store) => store.datasets()))).toEqual([[], [], []]);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('of a newer schema is refused with advice', async () => {
    const server = await postgresServer();
    const url = await server.database();
    await server.ask(url, 'CREATE TABLE schema_version AS SELECT 99 AS version');
    await expect(postgresStore(url)).rejects.toThrow('schema version 99');
  });

  test('that cannot hold Chinese is refused', async () => {
    const server = await postgresServer();
    const url = await server.database();
    await server.ask(url, "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0");
    await expect(postgresStore(url.replace(/[^/]+$/, 'latin'))).rejects.toThrow('keeps text as LATIN1');
  });

  test('takes a further step with its figures, or stays as it is when the step fails', async () => {
    const server = await postgresServer();
    const url = await server.database();
    const small = await loadDataset(smallDataset, published);
    const store = await postgresStore(url);
    await store.publish([small]);
    const broken = [...migrations, ['ALTER TABLE observation ADD COLUMN weight integer', 'SELECT 1 / 0']];
    await expect(connected(url, (client) => migrate(client, broken))).rejects.toThrow('division by zero');
    const columns =
      "SELECT column_name FROM information_schema.columns WHERE table_name = 'observation' AND column_name = 'weight'";
    expect(await server.ask(url, columns)).toEqual([]);
    expect(await server.ask(url, 'SELECT version FROM schema_version')).toEqual([{ version: migrations.length }]);
    await connected(url, (client) =>
      migrate(client, [...migrations, ['ALTER TABLE observation ADD COLUMN weight integer']]),
    );
    expect(await server.ask(url, columns)).toHaveLength(1);
    expect(await server.ask(url, 'SELECT version FROM schema_version')).toEqual([{ version: migrations.length + 1 }]);
    expect(await store.observations({ dataset: 'small' })).toEqual(small.observations);
    await store.close();
  });

  test('has the columns that the DuckDB file has, in the same order', async () => {
    const server = await postgresServer();
    const url = await server.database();
    await (await postgresStore(url)).close();
    const listed = await server.ask(
      url,
      `SELECT table_name, string_agg(column_name, ' ' ORDER BY ordinal_position) AS columns
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'schema_version' GROUP BY table_name`,
    );
    const inFile = createTables.map((statement) => {
      const [, table, body = ''] = /EXISTS (\w+) \(([^]*)\)$/.exec(statement) ?? [];
      const names = body
        .replaceAll(/\([^)]*\)/g, '')
        .split(',')
        .map((column) => column.trim().split(' ')[0] ?? '');
      return { table_name: table, columns: names.filter((name) => /^[a-z_]+$/.test(name)).join(' ') };
    });
    expect(listed).toEqual(expect.arrayContaining(inFile));
    expect(listed).toHaveLength(inFile.length);
  });
});
