import { createHash, type Hash } from 'node:crypto';
import type { ClientBase } from 'pg';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { type ColumnType, tuples } from './binary-copy.ts';
import { answered, inTransaction, reasonOf, settingsOf, withClient } from './postgres-connection.ts';
import { addToken, keepAuditLine } from './ledger.ts';
import { lockForAudit, lockForWriting } from './postgres-lock.ts';
import { prepareDatabase } from './postgres-migrations.ts';
import { askOver, firstNo } from './postgres-publish.ts';
import { dropRows, loadObservations, loadWording, observationTypes, wordingTypes } from './postgres-tables.ts';
import { channel } from './postgres-watch.ts';
import { copyRow, KeptRelease, type ReleaseSource, type RowBatches } from './release-source.ts';
import * as sql from './sql.ts';

/** A release that was copied and found to be the same on both sides. */
export interface CopiedRelease {
  readonly id: string;
  readonly observations: number;
  readonly texts: number;
  /** SHA-256 (hex) of its catalog and rows. */
  readonly hash: string;
}

export interface CopyOptions {
  /** Replaces everything the target holds; without it a target that holds releases is refused. */
  readonly isOverwriting: boolean;
  readonly onRows: (release: KeptRelease, copied: number) => void;
  readonly onRelease: (copied: CopiedRelease) => void;
}

const fetchedRows = 5000;
const HeldRow = z.object({ no: z.int() });
const KeptHead = z.pick(KeptRelease, {
  dataset: true,
  id: true,
  published_at: true,
  catalog: true,
  author: true,
  note: true,
});

/** Rows on their way: hashed without the release's number, which is another in the target, and given that number. */
async function* numbered(batches: RowBatches, types: readonly ColumnType[], hash: Hash, no: number) {
  for await (const rows of batches) {
    const contents = rows.map(([, ...rest]) => rest);
    hash.update(tuples(types.slice(1), contents));
    yield contents.map((rest) => [no, ...rest]);
  }
}

async function* counted(batches: RowBatches, onRows: (total: number) => void): RowBatches {
  let total = 0;
  for await (const rows of batches) {
    yield rows;
    total += rows.length;
    onRows(total);
  }
}

/** The rows of a table within the connection's transaction, never all of them in memory. */
async function* fetched(client: ClientBase, table: 'observation' | 'wording', no: number): RowBatches {
  await client.query(`DECLARE copied NO SCROLL CURSOR FOR ${sql.rowsOfRelease(table, no)}`);
  for (;;) {
    const text = `FETCH ${String(fetchedRows)} FROM copied`;
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    if (rows.length === 0) break;
    yield rows.map(copyRow);
  }
  await client.query('CLOSE copied');
}

async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  for await (const batch of batches) void batch;
}

function headOf({ dataset, id, published_at: publishedAt, catalog, author, note }: z.infer<typeof KeptHead>): string {
  return JSON.stringify([dataset, id, publishedAt, catalog, author, note]);
}

/** The release as the target now holds it, hashed as its source was. */
async function readBack(client: ClientBase, no: number): Promise<string> {
  const hash = createHash('sha256');
  const { rows } = await client.query(sql.releaseOfNumber, [no]);
  const [head] = z.parse(z.tuple([KeptHead]), rows);
  hash.update(headOf(head));
  await drain(numbered(fetched(client, 'observation', no), observationTypes, hash, no));
  await drain(numbered(fetched(client, 'wording', no), wordingTypes, hash, no));
  return hash.digest('hex');
}

async function receive(
  client: ClientBase,
  source: ReleaseSource,
  release: KeptRelease,
  { no, onRows }: { readonly no: number; readonly onRows: (copied: number) => void },
): Promise<CopiedRelease> {
  const hash = createHash('sha256').update(headOf(release));
  const rows = numbered(counted(source.observations(release.no), onRows), observationTypes, hash, no);
  const observations = await loadObservations(client, no, rows);
  const texts = await loadWording(client, numbered(source.wording(release.no), wordingTypes, hash, no));
  const { id, dataset, published_at: publishedAt, catalog, author, note, parks, metrics } = release;
  const values = [no, dataset, id, publishedAt, observations, catalog, author, note, parks, metrics];
  await client.query(sql.insertRelease, values);
  const sent = hash.digest('hex');
  if (observations !== release.observations) {
    throw new StoreError(
      `${id} has ${String(release.observations)} observations, and ${String(observations)} came. Nothing was copied.`,
    );
  }
  if ((await readBack(client, no)) !== sent) {
    throw new StoreError(`${id} is not in the database as it was sent. Nothing was copied.`);
  }
  if (release.is_current) await client.query(sql.setCurrent, [dataset, no]);
  return { id, observations, texts, hash: sent };
}

/** The tokens and the audit log, line by line as they were: their chain of hashes goes on. */
async function receiveLedger(client: ClientBase, source: ReleaseSource): Promise<void> {
  await lockForAudit(client);
  const ask = askOver(client);
  for (const token of await source.tokens()) await addToken(ask, token);
  for (const line of await source.audit()) await keepAuditLine(ask, line);
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
  const releases = await source.releases();
  await answered(() =>
    withClient(settingsOf(url), async (client) => {
      await prepareDatabase(client);
      await inTransaction(client, async () => {
        await lockForWriting(client);
        let no = (await firstNo(client, sql.nextReleaseNo)) ?? 1;
        const replaced = await forget(client, options.isOverwriting);
        for (const release of releases) {
          const onRows = (copied: number) => options.onRows(release, copied);
          options.onRelease(await receive(client, source, release, { no, onRows }));
          no += 1;
        }
        await receiveLedger(client, source);
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
