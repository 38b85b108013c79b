import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { allIssueChanges } from './issue-changes.ts';
import { allTokens, type Ask, auditLines } from './ledger.ts';
import { copyRow, KeptRelease, type ReleaseSource, type RowBatches } from './release-source.ts';
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

/** The rows of a table, never all of them in memory. */
export async function* streamedRows(
  connection: DuckDBConnection,
  table: 'observation' | 'wording',
  no: number,
): RowBatches {
  const result = await connection.stream(sql.rowsOfRelease(table, no));
  for await (const rows of result.yieldRowsJs()) yield rows.map(copyRow);
}

function sourceOver(connection: DuckDBConnection, close: () => void): ReleaseSource {
  const ask: Ask = async (statement) => (await connection.runAndReadAll(statement)).getRowObjectsJS();
  return {
    releases: async () => z.parse(z.array(KeptRelease), await ask(sql.keptReleases)),
    observations: (no) => streamedRows(connection, 'observation', no),
    wording: (no) => streamedRows(connection, 'wording', no),
    tokens: () => allTokens(ask),
    issueChanges: () => allIssueChanges(ask),
    audit: () => auditLines(ask),
    close: () => Promise.resolve(close()),
  };
}

/** The releases of a DuckDB file, which is only read. Throws StoreError where it cannot be, or is of another schema. */
export async function duckdbSource(path: string): Promise<ReleaseSource> {
  const instance = await open(path);
  const connection = await instance.connect();

  function close(): void {
    connection.closeSync();
    instance.closeSync();
  }

  const found = await connection.runAndReadAll(sql.readSchemaVersion).catch(() => null);
  const [row] = found?.getRowObjectsJS() ?? [];
  if (VersionRow.safeParse(row).data?.version !== sql.schemaVersion) {
    close();
    throw new StoreError(
      `${path} is not of this program's schema: start the server on it once, stop it, and copy then.`,
    );
  }
  return sourceOver(connection, close);
}

/** All that an open file holds at this moment, read by a connection of its own; others publish meanwhile. */
export async function duckdbSnapshot(instance: DuckDBInstance): Promise<ReleaseSource> {
  const connection = await instance.connect();
  await connection.run('BEGIN TRANSACTION');
  // The first statement, not BEGIN, is the moment.
  await connection.run(sql.readSchemaVersion);
  return sourceOver(connection, () => connection.closeSync());
}
