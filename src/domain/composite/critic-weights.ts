import { columnCorrelation } from './column-correlation.ts';
import { meanAndDeviation } from './moments.ts';
import type { ScoredColumn } from './score-column.ts';
import { sharesOf } from './total-weights.ts';
import { unitScale } from './unit-scale.ts';

/**
 * CRITIC weights, summing to 1: w ∝ σ Σ (1 − r), σ the standard deviation of the column put between 0 and 1, r its correlations with
 * all others (Diakoulaki, Mavrotas and Papayannakis 1995, Computers & Operations Research 22). What spreads the parks and repeats
 * nothing weighs more. A correlation that cannot be told counts as none. Null where no column tells the parks apart.
 * @param columns on the common scale, oriented
 */
export function criticWeights(columns: readonly ScoredColumn[]): Float64Array | null {
  return sharesOf(
    columns.map((column, index) => {
      if (column.isAllEqual) return 0;
      const conflict = columns.reduce(
        (sum, other, at) => (at === index ? sum : sum + 1 - (columnCorrelation(column, other)?.r ?? 0)),
        0,
      );
      // A single indicator conflicts with nothing and weighs everything.
      return meanAndDeviation(unitScale(column)).deviation * (columns.length === 1 ? 1 : conflict);
    }),
  );
}
