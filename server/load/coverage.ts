import type { Metric, Park, Source } from '../../src/contract/catalog.ts';
import type { Observation } from '../../src/contract/observation.ts';
import { comparePeriods } from '../../src/domain/period.ts';
import type { DeclaredMetric } from './metrics.ts';
import type { DeclaredSource } from './sources.ts';

/** Distinct periods in time order. */
export function periodsOf(observations: readonly Observation[], fiscalYearStart: number): string[] {
  const ids = new Set(observations.map(({ period }) => period));
  return [...ids].sort((a, b) => comparePeriods(a, b, fiscalYearStart));
}

/** Adds to each metric its periods, and how many parks have a primary value there in the metric's own role. */
export function withCoverage(
  metrics: readonly DeclaredMetric[],
  observations: readonly Observation[],
  parks: readonly Park[],
  periods: readonly string[],
): Metric[] {
  const isPark = new Set(parks.filter(({ kind }) => kind === 'park').map(({ id }) => id));
  const counts = new Map(metrics.map(({ id }) => [id, new Map<string, number>()]));
  const roles = new Map(metrics.map(({ id, role }) => [id, role]));
  for (const { park, metric, period, value, role, primary } of observations) {
    const counted = value !== null && primary && role === roles.get(metric) && isPark.has(park);
    const of = counts.get(metric);
    of?.set(period, (of.get(period) ?? 0) + (counted ? 1 : 0));
  }
  return metrics.map((metric) => {
    const of = counts.get(metric.id);
    const own = periods.filter((period) => of?.has(period));
    return { ...metric, periods: own, parksWithValue: own.map((period) => of?.get(period) ?? 0) };
  });
}

/** Adds to each source how many observations rest on it. */
export function withUse(sources: readonly DeclaredSource[], observations: readonly Observation[]): Source[] {
  const counts = new Map<string, number>();
  for (const { source } of observations) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  return sources.map((source) => ({ ...source, observations: counts.get(source.id) ?? 0 }));
}
