import { type DuckDBConnection, DuckDBInstance, type DuckDBValue, INTEGER, VARCHAR } from '@duckdb/node-api';
import * as z from 'zod/mini';
import type { Release } from '../../src/contract/catalog.ts';
import { type MetricsStore, type Publication, StoreError } from '../store.ts';
import { type CurrentReleases, currentOf, readerOver } from './current.ts';
import { loadRows } from './duckdb-load.ts';
import * as sql from './sql.ts';

async function open(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    if (/lock/i.test(detail)) {
      throw new StoreError(`${path} is in use by another process. Stop that one, or set DATA_DIR to another folder.`, {
        cause,
      });
    }
    throw new StoreError(`${path} cannot be opened: ${detail}`, { cause });
  }
}

const NoRow = z.object({ no: z.int() });
const CurrentRow = z.object({ no: z.int(), catalog: z.string() });
const HistoryRow = z.object({ id: z.string(), published_at: z.string(), observations: z.int() });
const VersionRow = z.object({ version: z.int() });

async function rows<Schema extends z.ZodMiniType>(
  connection: DuckDBConnection,
  schema: Schema,
  statement: string,
  values: string[] = [],
): Promise<z.infer<Schema>[]> {
  const reader = await connection.runAndReadAll(statement, values);
  return reader.getRowObjectsJS().map((row) => z.parse(schema, row));
}

/** All or nothing: what `work` does is rolled back when it throws, and gone when the process is killed before it ends. */
async function inTransaction<Result>(connection: DuckDBConnection, work: () => Promise<Result>): Promise<Result> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}

/**
 * Makes the tables. Those of an older schema are dropped, since all they hold is read afresh from the dataset folders; a newer one is
 * left to the program that made it. Gives the version that was dropped.
 */
async function prepare(connection: DuckDBConnection): Promise<number | null> {
  await connection.run(sql.createVersionTable);
  const [found] = await rows(connection, VersionRow, sql.readSchemaVersion);
  const version = found?.version ?? null;
  if (version !== null && version > sql.schemaVersion) {
    throw new StoreError(
      `The database has schema version ${String(version)}, this program needs ${String(sql.schemaVersion)}. ` +
        'Move the file away and start again: it is rebuilt from the dataset folders.',
    );
  }
  const isOlder = version !== null && version < sql.schemaVersion;
  for (const statement of isOlder ? sql.dropTables : []) await connection.run(statement);
  for (const statement of sql.createTables) await connection.run(statement);
  if (version !== sql.schemaVersion) {
    await connection.run(sql.forgetSchemaVersion);
    await connection.run(sql.writeSchemaVersion, [sql.schemaVersion], [INTEGER]);
  }
  return isOlder ? version : null;
}

async function readCurrent(connection: DuckDBConnection): Promise<CurrentReleases> {
  const found = (await rows(connection, CurrentRow, sql.currentReleases)).map(currentOf);
  return new Map(found.map((each) => [each.catalog.dataset.id, each]));
}

/** Keeps a publication, unless its release is known, and makes it current. Gives the id of a release that is new. */
async function publishOne(connection: DuckDBConnection, publication: Publication): Promise<string | null> {
  const { dataset } = publication.catalog;
  const { id, publishedAt } = dataset.release;
  const point = (no: number) => connection.run(sql.setCurrent, [dataset.id, no], [VARCHAR, INTEGER]);
  const [known] = await rows(connection, NoRow, sql.findRelease, [dataset.id, id]);
  if (known !== undefined) {
    await point(known.no);
    return null;
  }
  const [next] = await rows(connection, NoRow, sql.nextReleaseNo);
  const no = next?.no ?? 1;
  const total = await loadRows(connection, publication, no);
  const values: DuckDBValue[] = [no, dataset.id, id, publishedAt, total, JSON.stringify(publication.catalog)];
  await connection.run(sql.insertRelease, values, [INTEGER, VARCHAR, VARCHAR, VARCHAR, INTEGER, VARCHAR]);
  await point(no);
  return id;
}

/**
 * The embedded store: one DuckDB file, held by one process at a time. Current catalogs are kept in memory.
 * A file of an older schema version is emptied, which `onRebuild` is told, and filled again by the next publication.
 * Throws StoreError where the file is held by another process, cannot be opened, or has a newer schema version.
 */
export async function duckdbStore(path: string, onRebuild?: (version: number) => void): Promise<MetricsStore> {
  const instance = await open(path);
  const writer = await instance.connect();
  const dropped = await inTransaction(writer, () => prepare(writer));
  if (dropped !== null) onRebuild?.(dropped);
  let current = await readCurrent(writer);

  /** Each read has a connection of its own: one connection runs one statement at a time. */
  async function reading<Result>(read: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> {
    const connection = await instance.connect();
    try {
      return await read(connection);
    } finally {
      connection.closeSync();
    }
  }

  async function history(dataset: string): Promise<Release[]> {
    const found = await reading((connection) => rows(connection, HistoryRow, sql.releaseHistory, [dataset]));
    return found.map(({ id, published_at, observations: total }) => ({
      id,
      publishedAt: published_at,
      observations: total,
    }));
  }

  const asked = {
    history,
    observationRows: (statement: string) =>
      reading(async (connection) => (await connection.runAndReadAll(statement)).getRowsJS()),
    isReachable: () => Promise.resolve(true),
  };

  return {
    ...readerOver(() => current, asked),
    pinned: () => {
      const now = current;
      return readerOver(() => now, asked);
    },
    publish: async (publications) => {
      const published = await inTransaction(writer, async () => {
        const ids: string[] = [];
        for (const publication of publications) ids.push((await publishOne(writer, publication)) ?? '');
        return ids.filter((id) => id !== '');
      });
      current = await readCurrent(writer);
      return published;
    },
    close: () => {
      writer.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
