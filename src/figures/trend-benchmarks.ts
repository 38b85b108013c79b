import { benchmarkParks, benchmarksOf, benchmarkText } from './benchmarks.ts';
import { shortName } from './context.ts';
import type { FigureNote, FigureValue } from './figure.ts';
import type { TrendFigure } from './trend-figure.ts';
import type { ParkHistory } from './quantities/park-history.ts';
import { comparesWithTotal, totalBeside } from './total-benchmark.ts';
import { yearStarts } from './trend-park-series.ts';
import { pointAt } from './trend-series.ts';
import type { TrendFrame } from './trend-series.ts';

/** The cumulation the chosen parks' values share; plain where they do not. */
function cumulationOf(histories: readonly ParkHistory[]): string {
  const kinds = new Set(
    histories.flatMap(({ facts }) => facts.filter(({ value }) => value !== null).map((fact) => fact.cumulative)),
  );
  return kinds.size === 1 ? ([...kinds][0] ?? 'none') : 'none';
}

interface Lines {
  readonly lines: TrendFigure['benchmarks'];
  readonly notes: readonly FigureNote[];
}

/** Statistics over every park of the chosen levels, of the role and cumulation shown, and a note where their number varies. */
function statisticLines(frame: TrendFrame, chosen: readonly ParkHistory[], decimals: number): Lines {
  const { context, view, quantity, metric, start, end } = frame;
  const cumulation = cumulationOf(chosen);
  const parks = benchmarkParks(
    context,
    chosen.map(({ park }) => park),
  );
  const histories = parks.map(({ id }) => quantity.historyOf(id));
  const columns = Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) =>
    histories.flatMap((history) => {
      const { value, cumulative, role } = pointAt(frame, history, start + offset);
      return value === null || cumulative !== cumulation || role !== metric.role ? [] : [value];
    }),
  );
  const direction = quantity.metric.direction === 'lower' ? 'lower' : 'higher';
  const counts = columns.map((values) => values.length).filter((count) => count > 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const lines = benchmarksOf(context, { kinds: view.benchmarks, columns, direction }).map((line) => ({
    ...line,
    texts: line.points.map((low, index) => benchmarkText(decimals, low, line.high?.[index] ?? null)),
  }));
  const varies = lines.length > 0 && counts.length > 0 && least < most;
  return { lines, notes: varies ? [{ ref: null, text: context.words.notes.benchmarkRange(least, most) }] : [] };
}

/** The nation or province as a line, where its values stand on one axis with those of its parks. */
function totalLine(frame: TrendFrame, chosen: readonly ParkHistory[]): Lines {
  const { context, quantity, start, end } = frame;
  if (!frame.view.benchmarks.includes('total')) return { lines: [], notes: [] };
  if (!comparesWithTotal(quantity.metric, frame.view.transform))
    return { lines: [], notes: [{ ref: null, text: context.words.notes.totalDwarfs }] };
  const factsOf = (id: string): FigureValue[] => {
    const history = quantity.historyOf(id);
    return history.shown.slice(start, end + 1).map((_, offset) => pointAt(frame, history, start + offset));
  };
  const ids = chosen.map(({ park }) => park);
  const total = totalBeside(context, ids, (id) => factsOf(id).some(({ value }) => value !== null));
  if (total === null) return { lines: [], notes: [{ ref: null, text: context.words.notes.noTotal }] };
  const line = { kind: 'total' as const, label: shortName(context, total.id), n: null };
  const facts = factsOf(total.id);
  const points = facts.map(({ value }) => value);
  return { lines: [{ ...line, points, high: null, texts: facts.map(({ text }) => text), facts }], notes: [] };
}

/** Every benchmark line the View asks for; statistics are written with the decimals of the axis. */
export function trendBenchmarks(frame: TrendFrame, chosen: readonly ParkHistory[], decimals: number): Lines {
  if (frame.view.benchmarks.length === 0) return { lines: [], notes: [] };
  const [statistics, total] = [statisticLines(frame, chosen, decimals), totalLine(frame, chosen)];
  const { view, start, end } = frame;
  const isSinceJanuary = view.transform === 'level' && cumulationOf(chosen) === 'ytd';
  const cuts = isSinceJanuary ? yearStarts(view.periods.slice(start, end + 1)) : [];
  return {
    lines: [...statistics.lines, ...total.lines].map((line) => ({ ...line, cuts })),
    notes: [...statistics.notes, ...total.notes],
  };
}
