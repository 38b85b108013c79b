import * as z from 'zod/mini';
import { Localized } from './localized.ts';
import { Fact, Status } from './observation.ts';

export const RankedPark = z.object({
  park: z.string(),
  /** Competition rank (1, 2, 2, 4). */
  rank: z.int(),
  tied: z.boolean(),
  /** Best and worst rank the qualifiers leave possible; both equal `rank` when nothing is open. */
  best: z.int(),
  worst: z.int(),
  fact: Fact,
  /** Rank among the parks that have a value in both periods, now and before; null where the park is not among them. */
  commonRank: z.nullable(z.int()),
  previousRank: z.nullable(z.int()),
  /** Places gained (positive) or lost, on the common set. */
  change: z.nullable(z.int()),
  previous: z.nullable(Fact),
});
export type RankedPark = z.infer<typeof RankedPark>;

export const ExclusionReason = z.enum(['missing', 'not_comparable']);

export const ExcludedPark = z.object({
  park: z.string(),
  reason: ExclusionReason,
  /** O, M, L or Q for `missing`; the cell's own status otherwise. */
  status: Status,
  note: z.nullable(Localized),
});
export type ExcludedPark = z.infer<typeof ExcludedPark>;

export const Ranking = z.object({
  dataset: z.string(),
  release: z.string(),
  metric: z.string(),
  period: z.string(),
  versus: z.nullable(z.string()),
  direction: z.enum(['higher', 'lower']),
  /** How many parks are ranked. */
  of: z.int(),
  /** How many have a value in both periods. */
  common: z.int(),
  rows: z.array(RankedPark),
  excluded: z.array(ExcludedPark),
});
export type Ranking = z.infer<typeof Ranking>;
