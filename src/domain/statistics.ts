function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** Arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The `share` quantile (0–1), type 7 of Hyndman and Fan (1996), "Sample Quantiles in Statistical Packages": linear between order
 * statistics at 1 + (n − 1) × share, as R, NumPy and Excel's PERCENTILE.INC. Null of nothing; RangeError outside 0–1.
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${String(share)}`);
  const sorted = ascending(values);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

/** Median: the middle value, or the mean of the middle two; null of nothing. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/** The highest value, or the lowest where lower is better; null of nothing. */
export function best(values: readonly number[], direction: 'higher' | 'lower'): number | null {
  if (values.length === 0) return null;
  return values.reduce((most, value) => (direction === 'higher' ? Math.max(most, value) : Math.min(most, value)));
}
