import { scoreInto } from './aggregate.ts';
import { medianRow, type Against } from './gap.ts';
import { rowOf, type ScaledRow } from './park-score.ts';
import type { Prepared } from './prepare.ts';
import type { Scaled } from './scaled.ts';

export interface PairRows {
  readonly a: number;
  /** Another park, or an invented one with the median of every indicator. */
  readonly b: number | Against;
}

/** Two rows by themselves. The best and the worst stay those of all parks: TOPSIS measures distances to them. */
function pairScaled(prepared: Prepared, { a, b }: PairRows): Scaled {
  const { scaled } = prepared;
  const against = typeof b === 'number' ? ({ kind: 'park', row: b } as const) : b;
  const rows: readonly ScaledRow[] = [
    rowOf(scaled, a),
    against.kind === 'park' ? rowOf(scaled, against.row) : medianRow(prepared),
  ];
  const cells = rows.flat();
  const values = Float64Array.from(cells, (value) => value ?? 0);
  return {
    ...scaled,
    rows: rows.length,
    values,
    logs: values.map(Math.log),
    present: Uint8Array.from(cells, (value) => (value === null ? 0 : 1)),
    isComplete: !cells.includes(null),
  };
}

/**
 * How many points park `a` is ahead of `b` under any weights, one an indicator. The scores of a pair do not depend on the other parks
 * once all are on the scale, so that a lead is asked for thousands of times at the cost of two.
 */
export function leadUnder(prepared: Prepared, rows: PairRows): (weights: Float64Array) => number {
  const pair = pairScaled(prepared, rows);
  const scores = new Float64Array(2);
  return (weights) => {
    scoreInto(pair, weights, prepared.aggregation, scores);
    return (scores[0] ?? 0) - (scores[1] ?? 0);
  };
}
