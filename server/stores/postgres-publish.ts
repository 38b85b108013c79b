import { type ClientBase, DatabaseError } from 'pg';
import * as z from 'zod/mini';
import { type Publication, StoreError } from '../store.ts';
import { inBatches } from './binary-copy.ts';
import { Wording } from './encode.ts';
import { loadObservations, loadWording } from './postgres-tables.ts';
import { observationRows, wordingRows } from './publication-rows.ts';
import * as sql from './sql.ts';

const NoRow = z.object({ no: z.int() });

const batchRows = 2000;

export async function firstNo(client: ClientBase, statement: string, values: string[] = []): Promise<number | null> {
  const { rows } = await client.query(statement, values);
  return z.parse(z.array(NoRow), rows)[0]?.no ?? null;
}

async function keep(client: ClientBase, publication: Publication): Promise<number> {
  const { dataset } = publication.catalog;
  const { id, publishedAt } = dataset.release;
  const no = (await firstNo(client, sql.nextReleaseNo)) ?? 1;
  const wording = new Wording();
  const rows = inBatches(observationRows(publication, no, wording), batchRows);
  const total = await loadObservations(client, no, rows);
  await loadWording(client, inBatches(wordingRows(wording, no), batchRows));
  const values = [no, dataset.id, id, publishedAt, total, JSON.stringify(publication.catalog)];
  await client.query(sql.insertRelease, values);
  return no;
}

/**
 * Keeps a publication within the connection's transaction, unless its release is known, and makes it current.
 * Gives the id of a release that is new. Throws StoreError where the database has no room.
 */
export async function publishOne(client: ClientBase, publication: Publication): Promise<string | null> {
  const { id: dataset, release } = publication.catalog.dataset;
  try {
    const known = await firstNo(client, sql.findRelease, [dataset, release.id]);
    await client.query(sql.setCurrent, [dataset, known ?? (await keep(client, publication))]);
    return known === null ? release.id : null;
  } catch (error) {
    const isFull = error instanceof DatabaseError && error.code === '53100';
    if (!isFull) throw error;
    throw new StoreError(`The database has no room for ${release.id}: ${error.message}. What it served before stays.`);
  }
}
