import type { Fact } from '../contract/observation.ts';
import type { NumberedBreak } from './break-notes.ts';
import { figurePark } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { TrendFigure, TrendSeries } from './trend-figure.ts';
import type { FigureTarget } from './figure-benchmark.ts';
import type { ShownHistory } from './quantities/quantity.ts';
import { targetAmong } from './target-at.ts';
import { endOf } from './trend-ends.ts';
import { pointAt } from './trend-series.ts';
import type { TrendFrame } from './trend-series.ts';
import { othersAt } from './value.ts';

/** The first period of each later year. */
export function yearStarts(periods: readonly string[]): number[] {
  return periods.flatMap((period, index) =>
    index > 0 && period.slice(0, 4) !== periods[index - 1]?.slice(0, 4) ? [index] : [],
  );
}

/** Where values since January begin anew: the first of each later year. */
export function restartsOf(facts: readonly Fact[], periods: readonly string[]): number[] {
  return yearStarts(periods).filter((index) => facts[index]?.cumulative === 'ytd');
}

/** The plan or target of each shown point, where they are asked for; a transform has none. */
function targetsOf(
  { context, view, slice, metric, scale, start, end }: TrendFrame,
  park: string,
): (FigureTarget | null)[] {
  if (!view.benchmarks.includes('target') || view.transform !== 'level') return [];
  return view.periods
    .slice(start, end + 1)
    .map((period) => targetAmong(context, othersAt(slice, { park, metric: metric.id, period }), scale));
}

interface ParkSeriesInput {
  readonly history: ShownHistory;
  readonly slot: number;
  readonly points: readonly FigureValue[];
  readonly breaks: readonly NumberedBreak[];
  readonly against: 'yoy' | 'pop' | null;
}

/** The line of one chosen park: its points, where it is cut, and what stands at its end. */
export function parkSeries(
  frame: TrendFrame,
  { history, slot, points, breaks, against }: ParkSeriesInput,
): TrendSeries {
  const { context, view, start, end } = frame;
  const periods = view.periods.slice(start, end + 1);
  return {
    ...figurePark(context, history.park),
    slot,
    points,
    targets: targetsOf(frame, history.park),
    restarts: view.transform === 'level' ? restartsOf(history.facts.slice(start, end + 1), periods) : [],
    breaks: breaks
      .filter(({ park }) => park === history.park)
      .map(({ index, ref, suspected }) => ({ index: index - start, ref, suspected })),
    end: endOf(frame, { history, points, breaks, against }),
  };
}

/** The line of a park behind the chosen ones. */
export function behindLine(frame: TrendFrame, history: ShownHistory): NonNullable<TrendFigure['behind']>[number] {
  const { context, view, start, end } = frame;
  const shown = view.periods.slice(start, end + 1);
  const breaks = history.breaks.map(({ index }) => index - start).filter((index) => index > 0 && index < shown.length);
  const restarts = view.transform === 'level' ? restartsOf(history.facts.slice(start, end + 1), shown) : [];
  return {
    ...figurePark(context, history.park),
    points: shown.map((_, offset) => pointAt(frame, history, start + offset)),
    cuts: [...breaks, ...restarts],
  };
}
