import type { Metric } from '../contract/catalog.ts';
import type { Indicator } from '../contract/scheme.ts';

/** Why a metric is no indicator at a period. */
export type IndicatorRefusal = 'rank' | 'score' | 'date' | 'plan' | 'no_values';

/** Null where the metric can be scored at the period: an actual figure, no rank, score or date, of two parks at least. */
export function indicatorRefusal(
  { measure, role, periods, parksWithValue }: Metric,
  period: string,
): IndicatorRefusal | null {
  if (measure === 'rank' || measure === 'score' || measure === 'date') return measure;
  if (role !== 'actual') return 'plan';
  const at = periods.indexOf(period);
  return at >= 0 && (parksWithValue[at] ?? 0) > 1 ? null : 'no_values';
}

/** A metric as an indicator under this id, as plain as can be; where the dataset names no better side, higher is taken. */
export function indicatorOf({ id: metric, direction }: Metric, id: string): Indicator {
  return {
    id,
    metric,
    weight: 1,
    direction: direction === 'lower' ? 'lower' : 'higher',
    transform: 'none',
    denominator: null,
    goalposts: null,
    base: null,
  };
}
