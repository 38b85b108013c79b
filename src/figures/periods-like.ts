import type { Metric } from '../contract/catalog.ts';
import { comparePeriods, parsePeriod, withoutGaps } from '../domain/period.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';

/** Periods like the one chosen, within the range asked for. Days, intervals and undated values have no next one: they stand alone. */
export function periodsLike(metric: Metric, { period, from, to }: ResolvedRanking): readonly string[] {
  const frequency = parsePeriod(period)?.frequency;
  if (frequency === undefined || frequency === 'D' || frequency === 'I' || frequency === 'U') return [period];
  const isLike = (other: string | null): other is string =>
    other !== null && parsePeriod(other)?.frequency === frequency;
  return withoutGaps(metric.periods.filter(isLike)).filter(
    (each) => (!isLike(from) || comparePeriods(each, from) >= 0) && (!isLike(to) || comparePeriods(each, to) <= 0),
  );
}
