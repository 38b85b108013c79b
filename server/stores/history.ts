import * as z from 'zod/mini';
import type { ReleaseEntry } from '../../src/contract/release.ts';
import type { SqlValue } from './ledger.ts';
import type { Authorship, Publication } from '../store.ts';

const HistoryRow = z.object({
  id: z.string(),
  published_at: z.string(),
  observations: z.int(),
  author: z.nullable(z.string()),
  note: z.nullable(z.string()),
  parks: z.int(),
  metrics: z.int(),
});

/** A row of `releaseHistory`. */
export function historyEntry(row: unknown): ReleaseEntry {
  const { published_at: publishedAt, ...rest } = z.parse(HistoryRow, row);
  return { ...rest, publishedAt };
}

/** What `insertRelease` takes, once its observations are counted. */
export function releaseValues(
  no: number,
  { catalog }: Publication,
  observations: number,
  { author, note }: Authorship,
): SqlValue[] {
  const { id, release, counts } = catalog.dataset;
  const kept = [no, id, release.id, release.publishedAt, observations, JSON.stringify(catalog)];
  return [...kept, author, note, counts.parks, counts.metrics];
}
