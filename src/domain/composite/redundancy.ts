import { columnCorrelation } from './column-correlation.ts';
import type { Prepared } from './prepare.ts';

/** Above this |r| two indicators tell the same twice: the collinearity limit of the JRC's COIN tool. */
export const collinearAbove = 0.92;

export interface CollinearPair {
  readonly a: string;
  readonly b: string;
  readonly r: number;
  /** Parks that have both. */
  readonly n: number;
}

/** Pairs of indicators with weight whose normalised figures correlate above 0.92 in absolute value, the strongest first. */
export function collinearPairs({ indicators, columns, weights }: Prepared, above = collinearAbove): CollinearPair[] {
  const pairs = indicators.flatMap((first, i) =>
    indicators.slice(i + 1).flatMap((second, offset): CollinearPair[] => {
      const a = columns[i];
      const b = columns[i + 1 + offset];
      if (a === undefined || b === undefined || weights[i] === 0 || weights[i + 1 + offset] === 0) return [];
      const found = columnCorrelation(a, b);
      return found !== null && Math.abs(found.r) > above ? [{ a: first.id, b: second.id, ...found }] : [];
    }),
  );
  return pairs.toSorted((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
