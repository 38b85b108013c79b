import type { Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import { breakBetween, findBreaks } from '../domain/breaks.ts';
import type { Break } from '../domain/breaks.ts';
import { indexOf } from '../domain/growth.ts';
import type { Change } from '../domain/growth.ts';
import { missingStateOf } from '../domain/missing.ts';
import { previousPeriod, samePeriodLastYear } from '../domain/period.ts';
import { factAt, missingFact } from '../domain/slice.ts';
import { changeDecimals, metricChange } from './change.ts';
import { noteText } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { ResolvedView } from './resolve-view.ts';
import type { Scale } from './scale.ts';
import { absentValue, derivedValue, othersAt, toFigureValue } from './value.ts';

/** What a trend is drawn from: facts over every period of the frequency, of which `start` to `end` are shown. */
export interface TrendFrame {
  readonly context: FigureContext;
  readonly view: ResolvedView;
  readonly slice: Slice;
  readonly metric: Metric;
  readonly scale: Scale;
  readonly start: number;
  readonly end: number;
  /** Where the index is 100. */
  readonly baseIndex: number;
}

/** The facts and breaks of one park over all periods of the frame. */
export interface ParkHistory {
  readonly park: string;
  readonly facts: readonly Fact[];
  readonly breaks: readonly Break[];
}

/** Reads one park's history; `periods` are those of one frequency. */
export function historyOf(
  slice: Slice,
  metric: Metric,
  { park, periods }: { park: string; periods: readonly string[] },
): ParkHistory {
  const facts = periods.map((period) => factAt(slice, park, period));
  return { park, facts, breaks: findBreaks(facts, { periods, measure: metric.measure, unit: metric.unit }) };
}

/** The change at one point of a history, on the year or on the period before, and the break it would cross. */
export function changeAt(
  { view, metric }: TrendFrame,
  { facts, breaks }: ParkHistory,
  { index, against }: { readonly index: number; readonly against: 'yoy' | 'pop' },
): { readonly change: Change; readonly crossed: Break | null } {
  const period = view.periods[index] ?? '';
  const basePeriod = against === 'yoy' ? samePeriodLastYear(period) : previousPeriod(period);
  const baseIndex = basePeriod === null ? -1 : view.periods.indexOf(basePeriod);
  const crossed = baseIndex < 0 ? null : breakBetween(breaks, baseIndex, index);
  const change = metricChange(metric, {
    current: facts[index] ?? missingFact('O'),
    base: facts[baseIndex] ?? missingFact('O'),
    against,
    crossesBreak: crossed !== null,
  });
  return { change, crossed };
}

/** The transformed value of one point; null for levels, which are not derived. */
export function transformedAt(frame: TrendFrame, history: ParkHistory, index: number): Change | null {
  const { view, baseIndex } = frame;
  switch (view.transform) {
    case 'level':
      return null;
    case 'yoy':
    case 'pop':
      return changeAt(frame, history, { index, against: view.transform }).change;
    case 'index': {
      const [low, high] = [Math.min(index, baseIndex), Math.max(index, baseIndex)];
      const base = history.facts[baseIndex] ?? missingFact('O');
      return indexOf(history.facts[index] ?? missingFact('O'), base, breakBetween(history.breaks, low, high) !== null);
    }
  }
}

/** Decimals of a derived point: an index has one. */
export function derivedDecimals({ view, metric }: TrendFrame): number {
  return view.transform === 'index' ? 1 : changeDecimals(metric);
}

function absent(context: FigureContext, fact: Fact, reason: Change['reason']): FigureValue {
  const { words } = context;
  const missing = missingStateOf(fact);
  if (missing !== null) return absentValue(fact, missing, noteText(context, fact.note));
  switch (reason) {
    case 'break':
      return absentValue(fact, 'M', words.acrossBreak);
    case 'base_not_positive':
      return absentValue(fact, 'M', words.baseNotPositive);
    case 'open':
      return absentValue(fact, 'M', words.openChange);
    case 'caliber':
      return absentValue(fact, 'M', words.otherCaliber);
    case 'missing':
    case null:
      return absentValue(fact, 'O', words.noBase);
  }
}

/** One point as it is shown: the fact itself, or the transform of it. */
export function pointAt(frame: TrendFrame, history: ParkHistory, index: number): FigureValue {
  const { context, slice, metric, scale, view } = frame;
  const fact = history.facts[index] ?? missingFact('O');
  const change = transformedAt(frame, history, index);
  if (change === null) {
    const place = { park: history.park, metric: metric.id, period: view.periods[index] ?? '' };
    return toFigureValue(context, fact, scale, othersAt(slice, place));
  }
  if (change.value === null) return absent(context, fact, change.reason);
  const { value, qualifier } = change;
  return derivedValue(context, { value, qualifier, decimals: derivedDecimals(frame), from: fact });
}
