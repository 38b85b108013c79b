import type { Catalog, Metric } from '../contract/catalog.ts';

/** The metric of this id where it can be drawn, else the fallback, else the first that can. Throws where the dataset has none. */
export function metricOr(catalog: Catalog, ...ids: readonly (string | null)[]): Metric {
  const charted = catalog.metrics.filter((metric) => metric.measure !== 'date');
  const found = ids.map((id) => charted.find((metric) => metric.id === id)).find((metric) => metric !== undefined);
  const metric = found ?? charted[0];
  if (metric === undefined) throw new RangeError(`dataset ${catalog.dataset.id} has no metric that can be drawn`);
  return metric;
}

/** The period most parks have a value in; the latest of equals. */
export function fullestPeriod(metric: Metric, among: readonly string[] = metric.periods): string {
  let chosen = among.at(-1) ?? '';
  let most = -1;
  metric.periods.forEach((period, index) => {
    const parks = metric.parksWithValue[index] ?? 0;
    if (parks < most || !among.includes(period)) return;
    chosen = period;
    most = parks;
  });
  return chosen;
}
