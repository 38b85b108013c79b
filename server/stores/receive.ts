import { createHash, type Hash } from 'node:crypto';
import * as z from 'zod/mini';
import { StoreError } from '../store.ts';
import { type ColumnType, tuples } from './binary-copy.ts';
import { keepIssueChange } from './issue-changes.ts';
import { addToken, type Ask, keepAuditLine } from './ledger.ts';
import { KeptRelease, type ReleaseSource, type RowBatches } from './release-source.ts';
import { observationTypes, wordingTypes } from './row-types.ts';
import * as sql from './sql.ts';

/** A release that was taken over and found to be the same on both sides. */
export interface CopiedRelease {
  readonly id: string;
  readonly observations: number;
  readonly texts: number;
  /** SHA-256 (hex) of its catalog and rows. */
  readonly hash: string;
}

/** Who is told how far it is. */
export interface Receiving {
  readonly onRows: (release: KeptRelease, copied: number) => void;
  readonly onRelease: (copied: CopiedRelease) => void;
}

/** A database that releases are taken over into, all within one transaction. */
export interface ReleaseTarget {
  readonly ask: Ask;
  loadObservations(no: number, batches: RowBatches): Promise<number>;
  loadWording(no: number, batches: RowBatches): Promise<number>;
  /** The rows of a table, never all of them in memory. */
  rows(table: 'observation' | 'wording', no: number): RowBatches;
}

const KeptHead = z.pick(KeptRelease, {
  dataset: true,
  id: true,
  published_at: true,
  catalog: true,
  author: true,
  note: true,
});

/**
 * Rows on their way: hashed as of release 0, for its number is another in the target, and then given that number. Each is copied once, in
 * one piece: there are millions.
 */
async function* numbered(batches: RowBatches, types: readonly ColumnType[], hash: Hash, no: number): RowBatches {
  for await (const rows of batches) {
    const own = rows.map((row) => row.slice());
    for (const row of own) row[0] = 0;
    hash.update(tuples(types, own));
    for (const row of own) row[0] = no;
    yield own;
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

async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  for await (const batch of batches) void batch;
}

function headOf({ dataset, id, published_at: publishedAt, catalog, author, note }: z.infer<typeof KeptHead>): string {
  return JSON.stringify([dataset, id, publishedAt, catalog, author, note]);
}

/** The release as the target now holds it, hashed as its source was. */
async function readBack({ ask, rows }: ReleaseTarget, no: number): Promise<string> {
  const hash = createHash('sha256');
  const [head] = z.parse(z.tuple([KeptHead]), await ask(sql.releaseOfNumber, [no]));
  hash.update(headOf(head));
  await drain(numbered(rows('observation', no), observationTypes, hash, no));
  await drain(numbered(rows('wording', no), wordingTypes, hash, no));
  return hash.digest('hex');
}

async function receiveRelease(
  target: ReleaseTarget,
  source: ReleaseSource,
  release: KeptRelease,
  { no, onRows }: { readonly no: number; readonly onRows: (copied: number) => void },
): Promise<CopiedRelease> {
  const hash = createHash('sha256').update(headOf(release));
  const rows = numbered(counted(source.observations(release.no), onRows), observationTypes, hash, no);
  const observations = await target.loadObservations(no, rows);
  const texts = await target.loadWording(no, numbered(source.wording(release.no), wordingTypes, hash, no));
  const { id, dataset, published_at: publishedAt, catalog, author, note, parks, metrics } = release;
  const values = [no, dataset, id, publishedAt, observations, catalog, author, note, parks, metrics];
  await target.ask(sql.insertRelease, values);
  const sent = hash.digest('hex');
  if (observations !== release.observations) {
    throw new StoreError(
      `${id} has ${String(release.observations)} observations, and ${String(observations)} came. Nothing was kept.`,
    );
  }
  if ((await readBack(target, no)) !== sent) {
    throw new StoreError(`${id} is not in the database as it was sent. Nothing was kept.`);
  }
  if (release.is_current) await target.ask(sql.setCurrent, [dataset, no]);
  return { id, observations, texts, hash: sent };
}

/**
 * Takes over every release of a source, and which are current, within the target's transaction: what each holds is read back and compared.
 * Releases get numbers from `first` on. Throws StoreError where what came is not what was sent.
 */
export async function receiveReleases(
  target: ReleaseTarget,
  source: ReleaseSource,
  first: number,
  told: Receiving,
): Promise<void> {
  let no = first;
  for (const release of await source.releases()) {
    const onRows = (copied: number) => told.onRows(release, copied);
    told.onRelease(await receiveRelease(target, source, release, { no, onRows }));
    no += 1;
  }
}

/** Takes over the tokens, the changes of issues, and the audit log line by line as it was: its chain of hashes goes on. */
export async function receiveLedger({ ask }: Pick<ReleaseTarget, 'ask'>, source: ReleaseSource): Promise<void> {
  for (const token of await source.tokens()) await addToken(ask, token);
  for (const change of await source.issueChanges()) await keepIssueChange(ask, change);
  for (const line of await source.audit()) await keepAuditLine(ask, line);
}

/** Whether a database holds a release, a token, a line of the audit log or a change of an issue. */
async function holdsAnything(ask: Ask): Promise<boolean> {
  for (const statement of sql.anythingHeld) if ((await ask(statement)).length > 0) return true;
  return false;
}

/** Takes over all that a source holds within the target's transaction. Throws StoreError where the target holds anything. */
export async function receiveAll(target: ReleaseTarget, source: ReleaseSource, told: Receiving): Promise<void> {
  if (await holdsAnything(target.ask)) {
    throw new StoreError(
      'The database is not empty, and a backup is only restored into an empty one. Nothing was changed. ' +
        'Give an empty folder by --data-dir, or an empty database by DATABASE_URL.',
    );
  }
  await receiveReleases(target, source, 1, told);
  await receiveLedger(target, source);
}
