export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

type AxisScale = 'linear' | 'log';

/** Fewer points lie on a line too easily to say anything. */
const leastPoints = 4;

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/**
 * Pearson's product-moment r (−1 to 1), of the logarithms where an axis is logarithmic, so that it speaks of the picture shown;
 * a logarithmic axis must hold values above zero only (else RangeError). Null below four points, and where an axis does not vary.
 * Two passes around the means, as sums of squares of raw values would lose the digits of large figures.
 */
export function correlation(
  points: readonly PlanePoint[],
  scales: { readonly x: AxisScale; readonly y: AxisScale } = { x: 'linear', y: 'linear' },
): number | null {
  if (points.length < leastPoints) return null;
  const along = (axis: 'x' | 'y'): number[] => {
    const values = points.map((point) => point[axis]);
    if (scales[axis] === 'linear') return values;
    if (values.some((value) => value <= 0)) throw new RangeError('a logarithm needs values above zero');
    return values.map((value) => Math.log(value));
  };
  const x = deviations(along('x'));
  const y = deviations(along('y'));
  const spread = Math.sqrt(sumOfProducts(x, x) * sumOfProducts(y, y));
  if (spread === 0) return null;
  return Math.max(-1, Math.min(1, sumOfProducts(x, y) / spread));
}
