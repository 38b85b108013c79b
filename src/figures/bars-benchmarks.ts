import { missingFact } from '../domain/slice.ts';
import { rankParks } from '../domain/ranking.ts';
import { benchmarkParks, benchmarksOf, benchmarkText, statisticsAmong } from './benchmarks.ts';
import { shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { BarsFigure } from './bars-figure.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { ShownFact } from './quantities/shown-fact.ts';
import type { ResolvedView } from './resolve-view.ts';
import { scaled } from './scale.ts';
import type { Scale } from './scale.ts';
import { comparesWithTotal, totalBeside } from './total-benchmark.ts';
import { toFigureValue } from './value.ts';

interface BarFrame {
  readonly context: FigureContext;
  readonly view: ResolvedView;
  readonly quantity: Quantity;
  readonly scale: Scale;
  /** The place of the period among those of the quantity. */
  readonly index: number;
}

interface Shown {
  readonly parks: readonly string[];
  readonly decimals: number;
}

type Line = BarsFigure['benchmarks'][number];

/** Statistics over every park of the chosen levels whose value compares with the others'. */
function statisticLines({ context, view, quantity, scale, index }: BarFrame, { parks, decimals }: Shown): Line[] {
  if (statisticsAmong(view.benchmarks).length === 0) return [];
  const current = benchmarkParks(context, parks).map(({ id }) => ({
    park: id,
    fact: quantity.historyOf(id).shown[index] ?? missingFact('O'),
  }));
  const direction = quantity.metric.direction === 'lower' ? 'lower' : 'higher';
  const values = rankParks({ current, direction }).rows.map(({ fact }) => scaled(scale, fact.value ?? 0));
  return benchmarksOf(context, { kinds: view.benchmarks, columns: [values], direction }).flatMap(
    ({ kind, label, n, points: [value], high }) => {
      if (value === null || value === undefined) return [];
      const edge = high?.[0] ?? null;
      return [{ kind, label, n, value, high: edge, text: benchmarkText(decimals, value, edge) }];
    },
  );
}

/** The lines across the bars that the View asks for. */
export function barBenchmarks(
  frame: BarFrame,
  shown: Shown,
): { readonly lines: readonly Line[]; readonly notes: readonly FigureNote[] } {
  const { context, view, quantity, scale, index } = frame;
  const { notes } = context.words;
  const lines = statisticLines(frame, shown);
  if (!view.benchmarks.includes('total')) return { lines, notes: [] };
  if (!comparesWithTotal(quantity.metric, view.transform))
    return { lines, notes: [{ ref: null, text: notes.totalDwarfs }] };
  const factOf = (id: string): ShownFact => quantity.historyOf(id).shown[index] ?? missingFact('O');
  const total = totalBeside(context, shown.parks, (id) => factOf(id).value !== null);
  const fact = total === null ? null : toFigureValue(context, factOf(total.id), scale);
  if (total === null || fact === null || fact.value === null)
    return { lines, notes: [{ ref: null, text: notes.noTotal }] };
  const line = { kind: 'total' as const, label: shortName(context, total.id), n: null, high: null };
  return {
    lines: [...lines, { ...line, value: fact.value, text: fact.text, fact }],
    notes: [],
  };
}
