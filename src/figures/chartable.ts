import type { Metric } from '../contract/catalog.ts';

/** The metrics that can be charted, by dimension. Dates are events, not figures, and are left out. */
export function chartable(metrics: readonly Metric[]): readonly Metric[] {
  return metrics.filter((metric) => metric.measure !== 'date' && metric.parksWithValue.some((count) => count > 0));
}
