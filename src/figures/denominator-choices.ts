import type { Catalog, Metric } from '../contract/catalog.ts';
import { indicatorRefusal } from './indicator-choices.ts';

/** What others can be divided by: amounts and counts, no ratios or growth rates. */
export function denominatorChoices({ metrics }: Catalog, period: string): Metric[] {
  return metrics.filter(
    (metric) => (metric.measure === 'flow' || metric.measure === 'stock') && indicatorRefusal(metric, period) === null,
  );
}
