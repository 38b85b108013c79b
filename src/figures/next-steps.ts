import type { Catalog } from '../contract/catalog.ts';
import { chartable } from './chartable.ts';

/** How far ahead a reader who goes through a list is met, and how far behind. */
const reach = { ahead: 3, behind: 1 };

function around<Item>(items: readonly Item[], at: Item): readonly Item[] {
  const index = items.indexOf(at);
  if (index < 0) return [];
  return [...items.slice(index + 1, index + 1 + reach.ahead), ...items.slice(Math.max(0, index - reach.behind), index)];
}

/** A slice of one metric over every park weighs 100 KB for 2,800 of them: too much to be fetched on suspicion. */
export function isLight({ parks }: Catalog): boolean {
  return parks.length <= 200;
}

/** The metrics that stand next to one in the list they are chosen from, the nearest below first. */
export function nextMetrics(metric: string, { metrics, dataset }: Catalog): readonly string[] {
  const offered = chartable(metrics);
  const listed = dataset.dimensions.flatMap(({ id }) => offered.filter(({ dimension }) => dimension === id));
  return around(
    listed.map(({ id }) => id),
    metric,
  );
}

/** The periods next to one, the following first. `periods` in time order. */
export function nextPeriods(period: string, periods: readonly string[]): readonly string[] {
  return around(periods, period);
}
