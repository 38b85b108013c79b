import { benchmarkParks, benchmarksOf } from './benchmarks.ts';
import type { FigureNote, TrendFigure } from './figure.ts';
import { historyOf, pointAt } from './trend-series.ts';
import type { ParkHistory, TrendFrame } from './trend-series.ts';

/** The cumulation the chosen parks' values share; plain where they do not. */
function cumulationOf(histories: readonly ParkHistory[]): string {
  const kinds = new Set(
    histories.flatMap(({ facts }) => facts.filter(({ value }) => value !== null).map((fact) => fact.cumulative)),
  );
  return kinds.size === 1 ? ([...kinds][0] ?? 'none') : 'none';
}

/** Benchmark lines over every park of the chosen levels, of the role and cumulation shown, and a note where their number varies. */
export function trendBenchmarks(
  frame: TrendFrame,
  chosen: readonly ParkHistory[],
): { readonly lines: TrendFigure['benchmarks']; readonly notes: readonly FigureNote[] } {
  const { context, view, slice, metric, start, end } = frame;
  if (view.benchmarks.length === 0) return { lines: [], notes: [] };
  const cumulation = cumulationOf(chosen);
  const parks = benchmarkParks(
    context,
    chosen.map(({ park }) => park),
  );
  const histories = parks.map(({ id }) => historyOf(slice, metric, { park: id, periods: view.periods }));
  const columns = Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) =>
    histories.flatMap((history) => {
      const { value, cumulative, role } = pointAt(frame, history, start + offset);
      return value === null || cumulative !== cumulation || role !== metric.role ? [] : [value];
    }),
  );
  const direction = metric.direction === 'lower' ? 'lower' : 'higher';
  const counts = columns.map((values) => values.length).filter((count) => count > 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const varies = counts.length > 0 && least < most;
  return {
    lines: benchmarksOf(context, { kinds: view.benchmarks, columns, direction }),
    notes: varies ? [{ ref: null, text: context.words.notes.benchmarkRange(least, most) }] : [],
  };
}
