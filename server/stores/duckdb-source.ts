import { DuckDBInstance } from '@duckdb/node-api';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { allTokens, type Ask, auditLines } from './ledger.ts';
import { copyRow, KeptRelease, type ReleaseSource } from './release-source.ts';
import * as sql from './sql.ts';

const VersionRow = z.object({ version: z.int() });

async function open(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    const reason = /lock/i.test(detail) ? 'it is in use by another process; stop that one first' : detail;
    throw new StoreError(`${path} cannot be read: ${reason}`, { cause });
  }
}

/** The releases of a DuckDB file, which is only read. Throws StoreError where it cannot be, or is of another schema. */
export async function duckdbSource(path: string): Promise<ReleaseSource> {
  const instance = await open(path);
  const connection = await instance.connect();

  async function* batches(statement: string) {
    const result = await connection.stream(statement);
    for await (const rows of result.yieldRowsJs()) yield rows.map(copyRow);
  }

  async function readAll<Schema extends z.ZodMiniType>(schema: Schema, statement: string): Promise<z.infer<Schema>[]> {
    const reader = await connection.runAndReadAll(statement);
    return reader.getRowObjectsJS().map((row) => z.parse(schema, row));
  }

  const ask: Ask = async (statement) => (await connection.runAndReadAll(statement)).getRowObjectsJS();

  function close(): void {
    connection.closeSync();
    instance.closeSync();
  }

  const [found] = await readAll(VersionRow, sql.readSchemaVersion).catch(() => []);
  if (found?.version !== sql.schemaVersion) {
    close();
    throw new StoreError(
      `${path} is not of this program's schema: start the server on it once, stop it, and copy then.`,
    );
  }
  return {
    releases: () => readAll(KeptRelease, sql.keptReleases),
    observations: (release) => batches(sql.rowsOfRelease('observation', release)),
    wording: (release) => batches(sql.rowsOfRelease('wording', release)),
    tokens: () => allTokens(ask),
    audit: () => auditLines(ask),
    close,
  };
}
