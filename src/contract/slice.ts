import * as z from 'zod/mini';
import { Localized } from './localized.ts';
import { Confidence, Cumulative, Observation, Qualifier, Role, Status } from './observation.ts';

/** A column where most cells say the same: `common`, except at the cell numbers `at`, which say `values`. */
function sparse<Item extends z.core.$ZodType>(item: Item) {
  return z.object({ common: item, at: z.array(z.int()), values: z.array(item) });
}

/**
 * A plane of the cube, row-major: cell (r, c) is number `r * columns.length + c`.
 * by metric: parks × periods · by period: parks × metrics · by park: metrics × periods.
 * A cell holds the primary observation in the metric's own role; a cell without any row has value null and status O with source null.
 */
export const Slice = z.object({
  dataset: z.string(),
  release: z.string(),
  by: z.enum(['metric', 'period', 'park']),
  of: z.string(),
  rows: z.array(z.string()),
  columns: z.array(z.string()),
  /** In the metric's unit. */
  values: z.array(z.nullable(z.number())),
  decimals: sparse(z.int()),
  printed: sparse(z.nullable(z.string())),
  qualifier: sparse(Qualifier),
  status: sparse(Status),
  role: sparse(Role),
  cumulative: sparse(Cumulative),
  asOf: sparse(z.nullable(z.string())),
  source: sparse(z.nullable(z.string())),
  quote: sparse(z.nullable(z.string())),
  confidence: sparse(z.nullable(Confidence)),
  note: sparse(z.nullable(Localized)),
  /** What else stands at these cells: a second source, a plan or target beside an actual. */
  others: z.array(Observation),
});
export type Slice = z.infer<typeof Slice>;
export type Sparse<Item> = { common: Item; at: number[]; values: Item[] };
