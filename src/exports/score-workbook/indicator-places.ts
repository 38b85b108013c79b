import type { BookFrame } from './book-frame.ts';
import { cellRef, type Place } from './references.ts';

/** What the sheet of indicators tells of each, in the order of its columns. */
export type IndicatorKey =
  | 'number'
  | 'dimension'
  | 'indicator'
  | 'unit'
  | 'taken'
  | 'direction'
  | 'weight'
  | 'share'
  | 'total'
  | 'count'
  | 'missing'
  | 'least'
  | 'most'
  | 'mean'
  | 'deviation'
  | 'median'
  | 'low'
  | 'high'
  | 'worstGoal'
  | 'bestGoal'
  | 'base'
  | 'worst'
  | 'best'
  | 'allEqual';

/** Whether the normalisation has a middle value for indicators that do not vary. */
export function hasMiddle({ scheme }: BookFrame): boolean {
  const { method } = scheme.normalisation;
  return method === 'min_max' || method === 'z_score' || method === 'percentile_rank' || method === 'exponential';
}

/** Whether the normalisation measures between two ends. */
export function hasEnds({ scheme }: BookFrame): boolean {
  const { method } = scheme.normalisation;
  return method === 'min_max' || method === 'goalposts' || method === 'exponential';
}

export function indicatorKeys(frame: BookFrame): IndicatorKey[] {
  const { scheme, steps, indicators } = frame;
  const { method } = scheme.normalisation;
  const hasGoals = hasEnds(frame) && method !== 'min_max' && indicators.some(({ goalposts }) => goalposts !== null);
  return [
    'number',
    'dimension',
    'indicator',
    'unit',
    'taken',
    'direction',
    'weight',
    'share',
    'total',
    'count',
    'missing',
    'least',
    'most',
    'mean',
    'deviation',
    ...(steps.hasImputed ? (['median'] as const) : []),
    ...(steps.hasWinsorised ? (['low', 'high'] as const) : []),
    ...(hasGoals ? (['worstGoal', 'bestGoal'] as const) : []),
    ...(method === 'base_year' ? (['base'] as const) : []),
    ...(hasEnds(frame) ? (['worst', 'best'] as const) : []),
    ...(hasMiddle(frame) ? (['allEqual'] as const) : []),
  ];
}

/** Rows of the sheet of indicators: parameters from row 4, a block of dimensions, a block of indicators. */
export function indicatorRows({ scheme, dimensions }: BookFrame) {
  const threshold = 4;
  const share = scheme.outliers.method === 'quantile' ? threshold + 1 : null;
  const dimensionHead = (share ?? threshold) + 2;
  const dimensionSum = dimensionHead + dimensions.length + 1;
  const indicatorHead = dimensionSum + 2;
  return { threshold, share, dimensionHead, dimensionSum, indicatorHead };
}

function column(frame: BookFrame, key: IndicatorKey): number {
  const at = indicatorKeys(frame).indexOf(key);
  if (at < 0) throw new RangeError(`this scheme's workbook does not tell ${key}`);
  return at;
}

export function indicatorPlace(frame: BookFrame, key: IndicatorKey, index: number): Place {
  return { column: column(frame, key), row: indicatorRows(frame).indicatorHead + 1 + index };
}

export function dimensionPlace(frame: BookFrame, key: 'weight' | 'share' | 'total', index: number): Place {
  return { column: column(frame, key), row: indicatorRows(frame).dimensionHead + 1 + index };
}

/** What the sheet of indicators tells of one, for formulas of other sheets. */
export function indicatorRef(frame: BookFrame, key: IndicatorKey, index: number): string {
  return cellRef(frame.words.sheets.indicators, indicatorPlace(frame, key, index), 'both');
}

/** A parameter of the scheme; null where it has none such. */
export function parameterRef(frame: BookFrame, key: 'threshold' | 'share'): string | null {
  const row = indicatorRows(frame)[key];
  return row === null ? null : cellRef(frame.words.sheets.indicators, { column: column(frame, 'weight'), row }, 'both');
}
