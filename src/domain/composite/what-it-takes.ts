import { scoreInto } from './aggregate.ts';
import { columnOf } from './matrix.ts';
import type { Prepared } from './prepare.ts';
import { rankOf } from './rank-of.ts';
import { columnSetter } from './scaled.ts';
import { scoreColumn } from './score-column.ts';
import { scoresOf } from './scores-of.ts';

export type WhatItTakes =
  | {
      readonly kind: 'value';
      readonly indicator: string;
      readonly from: number;
      /** The value that reaches the rank, in the indicator's own unit; anything clearly less does not. */
      readonly to: number;
      /** The rank it gives: better than asked for where several parks tie. */
      readonly rank: number;
      /** Beyond what any park has today. */
      readonly isBeyondBest: boolean;
    }
  | {
      readonly kind: 'cannot';
      readonly indicator: string;
      /**
       * `not_enough`: even a thousand times the spread of the parks does not do it. `zero_is_not_enough`: lower is better, no park is
       * below zero, and zero does not do it.
       */
      readonly reason: 'no_weight' | 'missing' | 'not_enough' | 'zero_is_not_enough';
    };

/** How far an indicator is followed, in spreads between its least and greatest value. */
const farthest = 1000;
/** Bisections after which two neighbouring doubles are reached. */
const mostHalvings = 200;
/** Steps of the first search, from a millionth of the spread to the farthest, by equal ratios. */
const steps = 60;

/**
 * The rank a park would have with another value of one indicator, in the indicator's own unit: its whole column is treated and scaled
 * anew. Null of a value that the scheme refuses (a logarithm of zero) or where the park has no value of it today. Called again and
 * again, it writes into the same memory.
 * @param park a row of the figures prepared
 * @param index of the indicator
 */
export function rankAtValue(prepared: Prepared, park: number, index: number): (value: number) => number | null {
  const { raw, indicators, context, weights, aggregation, parks } = prepared;
  const indicator = indicators[index];
  const column = columnOf(raw, index);
  const scores = new Float64Array(parks.length);
  const withColumn = columnSetter(prepared.scaled, index);
  return (value) => {
    if (indicator === undefined || column.present[park] !== 1) return null;
    column.values[park] = value;
    const outcome = scoreColumn(column, indicator, context);
    if (!outcome.ok) return null;
    scoreInto(withColumn(outcome.result), weights, aggregation, scores);
    return rankOf(scores, park);
  };
}

function spreadOf(values: Float64Array, present: Uint8Array): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  values.forEach((value, row) => {
    if (present[row] !== 1) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  return { low, high };
}

/** The nearest step of the search that reaches the rank, and the one before it. */
function firstReach(distance: number, limit: number, isReached: (way: number) => boolean): Reach | null {
  let short = 0;
  for (let step = 0; step <= steps; step += 1) {
    const way = Math.min(limit, distance * 10 ** (-6 + (step / steps) * (6 + Math.log10(farthest))));
    if (isReached(way)) return { short, enough: way };
    if (way === limit) return null;
    short = way;
  }
  return null;
}

interface Reach {
  readonly short: number;
  readonly enough: number;
}

/** How far down an indicator can go that is never below zero; zero itself has neither logarithm nor reciprocal. */
function wayToZero(prepared: Prepared, index: number, from: number): number {
  const needsMore =
    prepared.indicators[index]?.transform === 'log' || prepared.context.methods.normalisation.method === 'base_year';
  return needsMore ? from * (1 - 1e-9) : from;
}

function takes(prepared: Prepared, park: number, index: number, target: number): WhatItTakes {
  const indicator = prepared.indicators[index];
  const id = indicator?.id ?? '';
  const cannot = (reason: Extract<WhatItTakes, { kind: 'cannot' }>['reason']): WhatItTakes => ({
    kind: 'cannot',
    indicator: id,
    reason,
  });
  const column = columnOf(prepared.raw, index);
  if (prepared.weights[index] === 0) return cannot('no_weight');
  if (column.present[park] !== 1) return cannot('missing');
  const from = column.values[park] ?? 0;
  const { low, high } = spreadOf(column.values, column.present);
  const distance = high > low ? high - low : Math.max(1, Math.abs(from));
  const sign = indicator?.direction === 'lower' ? -1 : 1;
  const rankAt = rankAtValue(prepared, park, index);
  const isReached = (way: number) => (rankAt(from + sign * way) ?? Infinity) <= target;
  const isBounded = sign < 0 && low >= 0;
  const limit = isBounded ? wayToZero(prepared, index, from) : Infinity;
  const reach = firstReach(distance, limit, isReached);
  if (reach === null) return cannot(isBounded ? 'zero_is_not_enough' : 'not_enough');
  let { short, enough } = reach;
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    const middle = (short + enough) / 2;
    if (middle <= short || middle >= enough) break;
    if (isReached(middle)) enough = middle;
    else short = middle;
  }
  const to = from + sign * enough;
  const isBeyondBest = sign > 0 ? to > high : to < low;
  return { kind: 'value', indicator: id, from, to, rank: rankAt(to) ?? target, isBeyondBest };
}

/**
 * What it would take to gain places: for each indicator alone, all else and all other parks held, the smallest change for the better
 * that reaches the rank. Ends, medians, outliers and deviations are computed anew with the new value. Where a better value never
 * lowers the rank (min–max, goalposts, percentiles, exponential; no outlier treatment; no TOPSIS) it is the smallest change there is;
 * elsewhere it is the first found in steps of two fifths.
 * Null where the park has not so many places to gain.
 */
export function whatItTakes(prepared: Prepared, park: number, places: number): WhatItTakes[] | null {
  const target = rankOf(scoresOf(prepared), park) - places;
  if (places < 1 || target < 1) return null;
  return prepared.indicators.map((_, index) => takes(prepared, park, index, target));
}
