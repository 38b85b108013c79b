import * as z from 'zod/mini';
import { Localized } from './localized.ts';
import { Observation } from './observation.ts';

export const ChangeKind = z.enum(['added', 'changed', 'removed']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** One observation that differs: `before` is null where it was added, `after` where it was removed. */
export const ChangedObservation = z.object({
  kind: ChangeKind,
  park: z.string(),
  metric: z.string(),
  period: z.string(),
  before: z.nullable(Observation),
  after: z.nullable(Observation),
});
export type ChangedObservation = z.infer<typeof ChangedObservation>;

const Entry = z.object({ id: z.string(), label: Localized });

/** Parks or metrics that differ in what is said of them; figures are not meant. */
export const ChangedEntries = z.object({ added: z.array(Entry), changed: z.array(Entry), removed: z.array(Entry) });
export type ChangedEntries = z.infer<typeof ChangedEntries>;

export const ChangeCounts = z.object({ added: z.int(), changed: z.int(), removed: z.int() });
export type ChangeCounts = z.infer<typeof ChangeCounts>;

/** A park whose rank differs, by one metric at one period; null where it is not ranked. */
export const RankMove = z.object({ park: z.string(), before: z.nullable(z.int()), after: z.nullable(z.int()) });
export type RankMove = z.infer<typeof RankMove>;

/** What `release` has other than `against`. Where a metric is asked for, observations of that metric alone are compared. */
export const ReleaseDiff = z.object({
  dataset: z.string(),
  release: z.string(),
  against: z.string(),
  parks: ChangedEntries,
  metrics: ChangedEntries,
  counts: ChangeCounts,
  /** The metrics with any change, in the catalog's order, those that are gone last. */
  byMetric: z.array(z.extend(ChangeCounts, { id: z.string(), label: Localized, unit: z.string() })),
  /** One page of the observations that differ: the first is number `from`, counted from 0, of the `of` there are. */
  observations: z.object({ from: z.int(), of: z.int(), rows: z.array(ChangedObservation) }),
  /** Names of the parks in `observations` and `ranks`. */
  names: z.array(Entry),
  /** Null where no metric is asked for, or it is in one of the releases alone. Ranks are out of `before` and `after` parks. */
  ranks: z.nullable(
    z.object({
      period: z.string(),
      of: z.object({ before: z.int(), after: z.int() }),
      moves: z.array(RankMove),
    }),
  ),
});
export type ReleaseDiff = z.infer<typeof ReleaseDiff>;
