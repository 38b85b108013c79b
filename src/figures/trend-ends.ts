import { breakBetween } from '../domain/breaks.ts';
import { samePeriodLastYear } from '../domain/period.ts';
import type { NumberedBreak } from './break-notes.ts';
import { figureChange } from './change.ts';
import type { FigureValue } from './figure.ts';
import type { TrendSeries } from './trend-figure.ts';
import { changeAt } from './quantities/change.ts';
import type { ParkHistory } from './quantities/park-history.ts';
import type { TrendFrame } from './trend-series.ts';

function lastIndex(points: readonly FigureValue[]): number {
  return points.findLastIndex((point) => point.value !== null);
}

/** What the ledger at the line ends compares with: the year before where any shown end has one, else the period before. */
export function ledgerAgainst(frame: TrendFrame, ends: readonly number[]): 'yoy' | 'pop' | null {
  if (frame.view.transform !== 'level') return null;
  const hasYear = ends.some((index) => {
    const base = samePeriodLastYear(frame.view.periods[frame.start + index] ?? '');
    return base !== null && frame.view.periods.includes(base);
  });
  return hasYear ? 'yoy' : 'pop';
}

/** Index of the last shown point with a value, per park; −1 for none. */
export function endIndexes(all: readonly (readonly FigureValue[])[]): number[] {
  return all.map(lastIndex);
}

interface EndInput {
  readonly history: ParkHistory;
  readonly points: readonly FigureValue[];
  readonly breaks: readonly NumberedBreak[];
  readonly against: 'yoy' | 'pop' | null;
}

/** The end of one line: its last value and the change to it, or the number of the break no change is taken across. */
export function endOf(frame: TrendFrame, { history, points, breaks, against }: EndInput): TrendSeries['end'] {
  const { context, metric, view } = frame;
  const index = lastIndex(points);
  const last = points[index];
  if (last === undefined) return null;
  const none = { index, text: last.text, change: null, changeNote: null };
  if (against === null) return none;
  const { change, crossed } = changeAt(history, {
    metric,
    periods: view.periods,
    index: frame.start + index,
    against,
  });
  if (crossed === null) return { ...none, change: figureChange(context, metric, change) };
  const own = breaks.filter(({ park }) => park === history.park);
  const numbered = breakBetween(own, crossed.index - 1, crossed.index);
  if (numbered === null) return none;
  return { ...none, changeNote: { ref: numbered.ref, text: context.words.acrossBreak } };
}
