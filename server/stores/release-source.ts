import * as z from 'zod/mini';
import type { AccessToken } from '../access/access-token.ts';
import type { AuditLine } from '../access/audit-chain.ts';
import type { CopyCell } from './binary-copy.ts';
import type { KeptIssueChange } from './issue-changes.ts';

/** A release as a database keeps it, whole but for its rows. `catalog` is JSON. */
export const KeptRelease = z.object({
  no: z.int(),
  dataset: z.string(),
  id: z.string(),
  published_at: z.string(),
  observations: z.int(),
  catalog: z.string(),
  author: z.nullable(z.string()),
  note: z.nullable(z.string()),
  parks: z.int(),
  metrics: z.int(),
  is_current: z.boolean(),
});
export type KeptRelease = z.infer<typeof KeptRelease>;

/** Rows as they lie in the table, some thousands at a time. */
export type RowBatches = AsyncIterable<readonly (readonly CopyCell[])[]>;

/** A database that every release is read from, as it is kept. */
export interface ReleaseSource {
  /** The oldest first. */
  releases(): Promise<readonly KeptRelease[]>;
  /** In the order published. */
  observations(release: number): RowBatches;
  /** By number. */
  wording(release: number): RowBatches;
  tokens(): Promise<readonly AccessToken[]>;
  /** By dataset, issue and version. */
  issueChanges(): Promise<readonly KeptIssueChange[]>;
  audit(): Promise<readonly AuditLine[]>;
  close(): Promise<void>;
}

/** A row that a driver gives. Throws where a cell is neither number, text nor null. */
export function copyRow(cells: readonly unknown[]): CopyCell[] {
  return cells.map((cell) => {
    if (cell === null || typeof cell === 'number' || typeof cell === 'string') return cell;
    throw new Error('The store holds a cell that is neither a number nor a text.');
  });
}
