import type { Column } from './matrix.ts';

/** Fewer parks lie on a line too easily to say anything. */
const leastParks = 4;

/** Pearson's r of two columns over the `n` parks that have both; null below four of them, and where one does not vary. */
export function columnCorrelation(a: Column, b: Column): { readonly r: number; readonly n: number } | null {
  let count = 0;
  let sumA = 0;
  let sumB = 0;
  for (let row = 0; row < a.values.length; row += 1) {
    if (a.present[row] !== 1 || b.present[row] !== 1) continue;
    count += 1;
    sumA += a.values[row] ?? 0;
    sumB += b.values[row] ?? 0;
  }
  if (count < leastParks) return null;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let row = 0; row < a.values.length; row += 1) {
    if (a.present[row] !== 1 || b.present[row] !== 1) continue;
    const x = (a.values[row] ?? 0) - sumA / count;
    const y = (b.values[row] ?? 0) - sumB / count;
    squaresA += x * x;
    squaresB += y * y;
    products += x * y;
  }
  const spread = Math.sqrt(squaresA * squaresB);
  return spread === 0 ? null : { r: Math.max(-1, Math.min(1, products / spread)), n: count };
}
