import type { Observation } from '../../src/contract/observation.ts';
import type { ObservationQuery } from '../store.ts';

function matches(ids: readonly string[] | undefined): (id: string) => boolean {
  if (ids === undefined) return () => true;
  const set = new Set(ids);
  return (id) => set.has(id);
}

/** Those of a release's observations in memory that are asked for, in their order. */
export function selected(
  observations: readonly Observation[],
  { metrics, parks, periods }: Pick<ObservationQuery, 'metrics' | 'parks' | 'periods'>,
): Observation[] {
  const [ofMetric, ofPark, ofPeriod] = [matches(metrics), matches(parks), matches(periods)];
  return observations.filter(({ metric, park, period }) => ofMetric(metric) && ofPark(park) && ofPeriod(period));
}
