import type { Park } from '../contract/catalog.ts';
import { best, mean, median, quantile } from '../domain/statistics.ts';
import { formatNumber } from '../i18n/format.ts';
import type { FigureContext } from './context.ts';
import type { FigureBenchmark } from './figure-benchmark.ts';
import type { BenchmarkKind } from './view.ts';

/** The parks a benchmark is taken over: every park, totals excluded, of the levels the chosen parks are of. */
export function benchmarkParks({ catalog, parks }: FigureContext, chosen: readonly string[]): readonly Park[] {
  const levels = new Set(chosen.map((id) => parks.get(id)?.level));
  return catalog.parks.filter((park) => park.kind === 'park' && levels.has(park.level));
}

const statisticKinds = ['median', 'mean', 'band', 'best'] as const;
type StatisticKind = (typeof statisticKinds)[number];

/** Of the benchmarks asked for those that are statistics over parks: they need the values of every park. */
export function statisticsAmong(kinds: readonly BenchmarkKind[]): StatisticKind[] {
  return statisticKinds.filter((kind) => kinds.includes(kind));
}

function statistic(kind: StatisticKind, values: readonly number[], direction: 'higher' | 'lower'): number | null {
  switch (kind) {
    case 'median':
      return median(values);
    case 'mean':
      return mean(values);
    case 'band':
      return quantile(values, 0.25);
    case 'best':
      return best(values, direction);
  }
}

export interface BenchmarkInput {
  readonly kinds: readonly BenchmarkKind[];
  /** The parks' values at each point. */
  readonly columns: readonly (readonly number[])[];
  readonly direction: 'higher' | 'lower';
}

/** One benchmark over a run of points; a band has its upper edge beside the lower. */
export interface BenchmarkLine extends FigureBenchmark {
  readonly points: readonly (number | null)[];
  readonly high: readonly (number | null)[] | null;
}

/** A statistic as it is written: its number, or both edges of a band; empty where there is none. */
export function benchmarkText(decimals: number, low: number | null, high: number | null): string {
  const edges = [low, high].filter((edge) => edge !== null);
  return low === null ? '' : edges.map((edge) => formatNumber(edge, decimals)).join('–');
}

/**
 * Statistics over columns of values; `n` is the number of parks at the last column that has any. The band reaches from the lower to the
 * upper quartile (type 7).
 */
export function benchmarksOf({ words }: FigureContext, { kinds, columns, direction }: BenchmarkInput): BenchmarkLine[] {
  const count = columns.findLast((values) => values.length > 0)?.length ?? 0;
  if (count === 0) return [];
  return statisticsAmong(kinds).map((kind) => ({
    kind,
    label: words.benchmark(kind, count),
    n: count,
    points: columns.map((values) => statistic(kind, values, direction)),
    high: kind === 'band' ? columns.map((values) => quantile(values, 0.75)) : null,
  }));
}
