import type { ClientBase } from 'pg';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { answered, inTransaction, reasonOf, settingsOf, withClient } from './postgres-connection.ts';
import { lockForAudit, lockForWriting } from './postgres-lock.ts';
import { prepareDatabase } from './postgres-migrations.ts';
import { askOver, firstNo } from './postgres-publish.ts';
import { rowsByCursor } from './postgres-source.ts';
import { dropRows, loadObservations, loadWording } from './postgres-tables.ts';
import { channel } from './postgres-watch.ts';
import { receiveAll, receiveLedger, receiveReleases, type Receiving, type ReleaseTarget } from './receive.ts';
import type { ReleaseSource } from './release-source.ts';
import * as sql from './sql.ts';

export interface CopyOptions extends Receiving {
  /** Replaces everything the target holds; without it a target that holds releases is refused. */
  readonly isOverwriting: boolean;
}

const HeldRow = z.object({ no: z.int() });

function targetOver(client: ClientBase): ReleaseTarget {
  return {
    ask: askOver(client),
    loadObservations: (no, batches) => loadObservations(client, no, batches),
    loadWording: (_, batches) => loadWording(client, batches),
    rows: (table, no) => rowsByCursor(client, table, no),
  };
}

/** Takes away what the database held, but for the rows, and gives the numbers of those releases. */
async function forget(client: ClientBase, isOverwriting: boolean): Promise<number[]> {
  const { rows } = await client.query(sql.keptReleases);
  const held = z.parse(z.array(HeldRow), rows).map(({ no }) => no);
  if (held.length > 0 && !isOverwriting) {
    throw new StoreError(
      `The PostgreSQL database already holds releases: ${String(held.length)}. Nothing was copied. ` +
        'Give --overwrite to replace all it holds.',
    );
  }
  for (const statement of sql.forgetAll) await client.query(statement);
  return held;
}

/**
 * Copies every release of a source into a PostgreSQL database, and which are current, in one transaction: what each release holds is read
 * back and compared before any of it can be seen. Releases get numbers that were never used, so that no process takes one for another.
 * Throws StoreError where the database holds releases and is not to be overwritten, or what came is not what was sent.
 */
export async function copyToPostgres(source: ReleaseSource, url: string, options: CopyOptions): Promise<void> {
  await answered(() =>
    withClient(settingsOf(url), async (client) => {
      await prepareDatabase(client);
      await inTransaction(client, async () => {
        await lockForWriting(client);
        const first = (await firstNo(client, sql.nextReleaseNo)) ?? 1;
        const replaced = await forget(client, options.isOverwriting);
        const target = targetOver(client);
        await receiveReleases(target, source, first, options);
        await lockForAudit(client);
        await receiveLedger(target, source);
        // Last, for readers wait for the lock that this takes.
        for (const each of replaced) await dropRows(client, each);
        await client.query(`NOTIFY ${channel}`);
      });
    }),
  ).catch((error: unknown) => {
    throw error instanceof StoreError
      ? error
      : new StoreError(`The copy failed, and nothing of it stands: ${reasonOf(error)}`);
  });
}

/** Takes over all that a source holds into an empty database, in the transaction of a connection that holds the lock for writing. Throws StoreError. */
export async function receiveIntoEmpty(client: ClientBase, source: ReleaseSource, told: Receiving): Promise<void> {
  await lockForAudit(client);
  await receiveAll(targetOver(client), source, told);
}
