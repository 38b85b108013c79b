import type { DuckDBConnection } from '@duckdb/node-api';
import { StoreError } from '../store.ts';
import { appendBatches } from './duckdb-load.ts';
import { streamedRows } from './duckdb-source.ts';
import type { Ask } from './ledger.ts';
import {
  holdsAnything,
  notEmpty,
  receiveLedger,
  receiveReleases,
  type Receiving,
  type ReleaseTarget,
} from './receive.ts';
import type { ReleaseSource } from './release-source.ts';

/** Takes over all that a source holds within the writer's transaction. Throws StoreError where the file holds anything. */
export async function receiveAll(
  writer: DuckDBConnection,
  ask: Ask,
  source: ReleaseSource,
  told: Receiving,
): Promise<void> {
  if (await holdsAnything(ask)) throw new StoreError(notEmpty);
  const target: ReleaseTarget = {
    ask,
    loadObservations: (_, batches) => appendBatches(writer, 'observation', batches),
    loadWording: (_, batches) => appendBatches(writer, 'wording', batches),
    rows: (table, no) => streamedRows(writer, table, no),
  };
  await receiveReleases(target, source, 1, told);
  await receiveLedger(target, source);
}
