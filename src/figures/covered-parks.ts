import type { Metric, Park } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import type { ParkFact } from '../domain/ranking.ts';
import { factAt } from '../domain/slice.ts';
import { periodsLike } from './periods-like.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';

interface CoverageAsked {
  readonly view: ResolvedRanking;
  readonly metric: Metric;
  /** By metric, of every park; null while it has not arrived. */
  readonly history: Slice | null;
}

/** A park with figures in too few of the metric's periods, and in how many. */
export interface SparsePark {
  readonly park: Park;
  readonly count: number;
  readonly of: number;
}

/**
 * The parks with a value in less than the share of periods the View asks for: of the periods of the frequency chosen, within its range,
 * those for which anybody has a value. None where no share is asked for.
 */
export function sparseParks(parks: readonly Park[], { view, metric, history }: CoverageAsked): SparsePark[] {
  if (view.coverage === 0 || history === null) return [];
  const published = periodsLike(metric, view).filter(
    (period) => (metric.parksWithValue[metric.periods.indexOf(period)] ?? 0) > 0,
  );
  const of = published.length;
  return parks.flatMap((park) => {
    const count = published.filter((period) => factAt(history, park.id, period).value !== null).length;
    return count * 100 < view.coverage * of ? [{ park, count, of }] : [];
  });
}

/** The others. */
export function withoutSparse(parks: readonly Park[], sparse: readonly SparsePark[]): readonly Park[] {
  const left = new Set(sparse.map(({ park }) => park.id));
  return left.size === 0 ? parks : parks.filter(({ id }) => !left.has(id));
}

/** Who of a column has a value in it and yet is sparse: whoever has none is left out for that. */
export function sparseOf(parks: readonly Park[], column: readonly ParkFact[], asked: CoverageAsked): SparsePark[] {
  if (asked.view.coverage === 0) return [];
  const valued = new Set(column.flatMap(({ park, fact }) => (fact.value === null ? [] : [park])));
  return sparseParks(
    parks.filter(({ id }) => valued.has(id)),
    asked,
  );
}
