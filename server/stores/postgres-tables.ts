import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type ColumnType, type CopyCell, copyHeader, copyTrailer, tuples } from './binary-copy.ts';
import { observationTypes, wordingTypes } from './row-types.ts';

export type Batches = Iterable<readonly (readonly CopyCell[])[]> | AsyncIterable<readonly (readonly CopyCell[])[]>;

async function* bytesOf(types: readonly ColumnType[], batches: Batches) {
  yield copyHeader;
  for await (const batch of batches) yield tuples(types, batch);
  yield copyTrailer;
}

async function copyInto(
  client: ClientBase,
  statement: string,
  types: readonly ColumnType[],
  batches: Batches,
): Promise<number> {
  const target = client.query(copyFrom(statement));
  await pipeline(Readable.from(bytesOf(types, batches), { objectMode: true, highWaterMark: 2 }), target);
  return target.rowCount;
}

/** A release's part of `observation`: a table of its own, so that it is loaded before its indexes are built, and goes as a whole. */
function partition(release: number): string {
  return `observation_${release.toFixed(0)}`;
}

/**
 * Loads the observations of a release within the connection's transaction, and gives how many there were.
 * Attaching takes a lock under which `observation` can be read, so that readers do not wait for the transaction to end.
 */
export async function loadObservations(client: ClientBase, release: number, batches: Batches): Promise<number> {
  const table = partition(release);
  await client.query(`CREATE TABLE ${table} (LIKE observation INCLUDING DEFAULTS)`);
  const total = await copyInto(client, `COPY ${table} FROM STDIN (FORMAT binary, FREEZE)`, observationTypes, batches);
  // A slice is of a metric, a park or a period; a ranking is of a metric at a period.
  for (const columns of ['metric, period', 'park', 'period']) {
    await client.query(`CREATE INDEX ON ${table} (${columns})`);
  }
  await client.query(`ANALYZE ${table}`);
  await client.query(`ALTER TABLE observation ATTACH PARTITION ${table} FOR VALUES IN (${release.toFixed(0)})`);
  return total;
}

/** Loads the wording of a release within the connection's transaction. */
export async function loadWording(client: ClientBase, batches: Batches): Promise<number> {
  const total = await copyInto(client, 'COPY wording FROM STDIN (FORMAT binary)', wordingTypes, batches);
  await client.query('ANALYZE wording');
  return total;
}

/** Takes the rows of a release away. */
export async function dropRows(client: ClientBase, release: number): Promise<void> {
  await client.query('DELETE FROM wording WHERE release = $1', [release]);
  await client.query(`DROP TABLE ${partition(release)}`);
}
