import type { DuckDBConnection } from '@duckdb/node-api';
import { appendBatches } from './duckdb-load.ts';
import { streamedRows } from './duckdb-source.ts';
import type { Ask } from './ledger.ts';
import type { ReleaseTarget } from './receive.ts';

/** A file that releases are taken over into, within the writer's transaction. */
export function duckdbTarget(writer: DuckDBConnection, ask: Ask): ReleaseTarget {
  return {
    ask,
    loadObservations: (_, batches) => appendBatches(writer, 'observation', batches),
    loadWording: (_, batches) => appendBatches(writer, 'wording', batches),
    rows: (table, no) => streamedRows(writer, table, no),
  };
}
