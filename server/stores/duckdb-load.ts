import {
  DOUBLE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import type { Publication } from '../store.ts';
import { Wording } from './encode.ts';
import { observationRows, wordingRows } from './publication-rows.ts';
import type { RowBatches } from './release-source.ts';

/** DuckDB's own vector size: the most rows one chunk may hold. */
const chunkRows = 2048;

const valueColumn = 5;
const observationTypes: readonly DuckDBType[] = Array.from({ length: 18 }, (_, index) =>
  index === valueColumn ? DOUBLE : INTEGER,
);
const wordingTypes: readonly DuckDBType[] = [INTEGER, INTEGER, VARCHAR, VARCHAR];

interface Table {
  readonly name: string;
  readonly types: readonly DuckDBType[];
}

const tables = {
  observation: { name: 'observation', types: observationTypes },
  wording: { name: 'wording', types: wordingTypes },
} as const satisfies Record<string, Table>;

/** Fills the appender chunk by chunk, column by column, and gives how many rows there were. */
function fill(appender: DuckDBAppender, { types }: Table, rows: Iterable<readonly DuckDBValue[]>): number {
  const columns: DuckDBValue[][] = types.map(() => []);
  let total = 0;
  let count = 0;
  const flush = (): void => {
    const chunk = DuckDBDataChunk.create(types, count);
    chunk.setColumns(columns);
    appender.appendDataChunk(chunk);
    for (const column of columns) column.length = 0;
    total += count;
    count = 0;
  };
  for (const row of rows) {
    // By index, not by iterator: this runs for every value of millions of rows.
    for (let index = 0; index < columns.length; index += 1) columns[index]?.push(row[index] ?? null);
    count += 1;
    if (count === chunkRows) flush();
  }
  if (count > 0) flush();
  return total;
}

/** Lends an appender to a table, within the connection's transaction. */
async function appending(
  connection: DuckDBConnection,
  { name }: Table,
  work: (appender: DuckDBAppender) => Promise<number>,
): Promise<number> {
  const appender = await connection.createAppender(name);
  try {
    return await work(appender);
  } catch (error) {
    // What an appender still holds is written when it is closed, which would be after the rollback.
    appender.clear();
    throw error;
  } finally {
    appender.closeSync();
  }
}

/** Appends rows as they come, within the connection's transaction; gives how many there were. */
export function appendBatches(
  connection: DuckDBConnection,
  name: keyof typeof tables,
  batches: RowBatches,
): Promise<number> {
  const table = tables[name];
  return appending(connection, table, async (appender) => {
    let total = 0;
    for await (const rows of batches) total += fill(appender, table, rows);
    return total;
  });
}

/** Loads the observations of a release and their wording; gives how many observations there were. */
export async function loadRows(
  connection: DuckDBConnection,
  publication: Publication,
  release: number,
): Promise<number> {
  const wording = new Wording();
  const append = (table: Table, rows: Iterable<readonly DuckDBValue[]>) =>
    appending(connection, table, (appender) => Promise.resolve(fill(appender, table, rows)));
  const total = await append(tables.observation, observationRows(publication, release, wording));
  await append(tables.wording, wordingRows(wording, release));
  return total;
}
