import { type ClientBase, DatabaseError } from 'pg';
import * as z from 'zod/mini';
import { type Authorship, NoRoomError, type Publication } from '../store.ts';
import { auditOf, refuseReplaced } from './authored.ts';
import { inBatches } from './binary-copy.ts';
import { Wording } from './encode.ts';
import { releaseValues } from './history.ts';
import { addAuditLine, type Ask } from './ledger.ts';
import { lockForAudit } from './postgres-lock.ts';
import { loadObservations, loadWording } from './postgres-tables.ts';
import { observationRows, wordingRows } from './publication-rows.ts';
import * as sql from './sql.ts';

const NoRow = z.object({ no: z.int() });
const IdRow = z.object({ id: z.string() });

const batchRows = 2000;

export async function firstNo(client: ClientBase, statement: string, values: string[] = []): Promise<number | null> {
  const { rows } = await client.query(statement, values);
  return z.parse(z.array(NoRow), rows)[0]?.no ?? null;
}

export function askOver(client: ClientBase): Ask {
  return async (statement, values = []) => (await client.query<Record<string, unknown>>(statement, [...values])).rows;
}

async function keep(client: ClientBase, publication: Publication, by: Authorship): Promise<number> {
  const no = (await firstNo(client, sql.nextReleaseNo)) ?? 1;
  const wording = new Wording();
  const rows = inBatches(observationRows(publication, no, wording), batchRows);
  const total = await loadObservations(client, no, rows);
  await loadWording(client, inBatches(wordingRows(wording, no), batchRows));
  await client.query(sql.insertRelease, releaseValues(no, publication, total, by));
  return no;
}

async function refuse(client: ClientBase, dataset: string, by: Authorship): Promise<void> {
  const { rows } = await client.query(sql.currentId, [dataset]);
  refuseReplaced(dataset, z.parse(z.array(IdRow), rows)[0]?.id ?? null, by);
}

/**
 * Keeps a publication within the connection's transaction, unless its release is known, and makes it current.
 * Gives the id of a release that is new. Throws NoRoomError, ReplacedError where another was published.
 */
export async function publishOne(client: ClientBase, publication: Publication, by: Authorship): Promise<string | null> {
  const { id: dataset, release } = publication.catalog.dataset;
  try {
    await refuse(client, dataset, by);
    const known = await firstNo(client, sql.findRelease, [dataset, release.id]);
    await client.query(sql.setCurrent, [dataset, known ?? (await keep(client, publication, by))]);
    return known === null ? release.id : null;
  } catch (error) {
    const isFull = error instanceof DatabaseError && error.code === '53100';
    if (!isFull) throw error;
    throw new NoRoomError(error.message, error);
  }
}

/** Makes a kept release current within the connection's transaction; gives whether it was kept. */
export async function restoreOne(
  client: ClientBase,
  dataset: string,
  release: string,
  by: Authorship,
): Promise<boolean> {
  await refuse(client, dataset, by);
  const no = await firstNo(client, sql.findRelease, [dataset, release]);
  if (no === null) return false;
  await client.query(sql.setCurrent, [dataset, no]);
  await lockForAudit(client);
  await addAuditLine(askOver(client), auditOf({ action: 'restore', dataset, release }, by));
  return true;
}
