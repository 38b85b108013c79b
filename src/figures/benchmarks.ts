import type { Park } from '../contract/catalog.ts';
import { best, mean, median } from '../domain/statistics.ts';
import type { FigureContext } from './context.ts';
import type { FigureBenchmark } from './figure.ts';
import type { BenchmarkKind } from './view.ts';

/** The parks a benchmark is taken over: every park, totals excluded, of the levels the chosen parks are of. */
export function benchmarkParks({ catalog, parks }: FigureContext, chosen: readonly string[]): readonly Park[] {
  const levels = new Set(chosen.map((id) => parks.get(id)?.level));
  return catalog.parks.filter((park) => park.kind === 'park' && levels.has(park.level));
}

function statistic(kind: BenchmarkKind, values: readonly number[], direction: 'higher' | 'lower'): number | null {
  switch (kind) {
    case 'median':
      return median(values);
    case 'mean':
      return mean(values);
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

/** Benchmarks over columns of values; `n` is the number of parks at the last column that has any. */
export function benchmarksOf(
  { words }: FigureContext,
  { kinds, columns, direction }: BenchmarkInput,
): (FigureBenchmark & { readonly points: readonly (number | null)[] })[] {
  const count = columns.findLast((values) => values.length > 0)?.length ?? 0;
  if (count === 0) return [];
  return kinds.map((kind) => ({
    kind,
    label: words.benchmark(kind, count),
    n: count,
    points: columns.map((values) => statistic(kind, values, direction)),
  }));
}
