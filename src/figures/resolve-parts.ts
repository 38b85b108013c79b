import type { Catalog, Metric } from '../contract/catalog.ts';
import { parksAt } from './default-metrics.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView, type ResolvedView } from './resolve-view.ts';
import type { View } from './view.ts';

/** A total with the parts (其中) shown of it. */
export interface PartsChoice {
  readonly total: Metric;
  readonly parts: readonly Metric[];
}

/** A View of a total and its parts at one period, with nothing left open. It is a View again. */
export interface ResolvedParts extends ResolvedView {
  /** The total first, then its parts; the metric alone where it has none. */
  readonly metrics: readonly string[];
}

/** At most this many parks can have the total and one of its parts at a period: the catalog counts parks, it does not name them. */
export function mostWithPart({ total, parts }: PartsChoice, period: string): number {
  return Math.min(parksAt(total, period), Math.max(0, ...parts.map((part) => parksAt(part, period))));
}

function everMost(choice: PartsChoice): number {
  return Math.max(0, ...choice.total.periods.map((period) => mostWithPart(choice, period)));
}

/** A part in another unit, or at other prices, than its total can be neither drawn inside it nor taken out of it. */
function canTakeOut(total: Metric, part: Metric): boolean {
  const isPriced = total.prices !== null && part.prices !== null;
  return part.unit === total.unit && part.measure !== 'date' && !(isPriced && total.prices !== part.prices);
}

function partsOf(catalog: Catalog, total: Metric): PartsChoice | null {
  const parts = catalog.metrics.filter((part) => part.partOf === total.id && canTakeOut(total, part));
  return parts.length === 0 ? null : { total, parts };
}

function asPart(catalog: Catalog, part: Metric): PartsChoice | null {
  const total = catalog.metrics.find((metric) => metric.id === part.partOf && canTakeOut(metric, part));
  return total === undefined ? null : { total, parts: [part] };
}

/** A metric with its parts, or as the one part of its total; of both, the one that some period has figures for. Null for neither. */
export function partsChoice(catalog: Catalog, metric: Metric): PartsChoice | null {
  const choices = [partsOf(catalog, metric), asPart(catalog, metric)].filter((choice) => choice !== null);
  return choices.find((choice) => everMost(choice) > 0) ?? choices[0] ?? null;
}

/** Every total that has figures beside those of a part, most parks first; in the catalog's order of equals. */
export function totalsWithParts(catalog: Catalog): readonly PartsChoice[] {
  return catalog.metrics
    .flatMap((metric) => partsOf(catalog, metric) ?? [])
    .filter((choice) => everMost(choice) > 0)
    .toSorted((a, b) => everMost(b) - everMost(a));
}

/** The metric asked for. Without one, the dataset's own where it has parts, else the total most parks have parts of. */
function shownMetric(view: View, catalog: Catalog): Metric {
  const metric = metricOr(catalog, view.metric, catalog.dataset.defaults.compare.metric);
  if (metric.id === view.metric) return metric;
  const own = partsChoice(catalog, metric);
  return own !== null && everMost(own) > 0 ? metric : (totalsWithParts(catalog)[0]?.total ?? metric);
}

/** The period most parks can have both at; the latest of equals. */
export function fullestWithPart(choice: PartsChoice, periods: readonly string[]): string | undefined {
  const count = (period: string): number => mostWithPart(choice, period);
  return periods.reduce<string | undefined>(
    (chosen, each) => (chosen === undefined || count(each) >= count(chosen) ? each : chosen),
    undefined,
  );
}

/**
 * Fills the View of a total and its parts. `periods` are those in which parks have the total and a part, in time order; the period is
 * the one asked for where it is among them, else the one with most such parks, the latest of equals.
 */
export function resolveParts(view: View, catalog: Catalog): ResolvedParts {
  const metric = shownMetric(view, catalog);
  const resolved = resolveView({ ...view, figure: 'parts', metric: metric.id }, catalog);
  const choice = partsChoice(catalog, metric);
  const shown = { ...resolved, metrics: [metric.id], transform: 'level' as const };
  if (choice === null) return { ...shown, periods: [] };
  const metrics = [choice.total, ...choice.parts].map(({ id }) => id);
  const periods = choice.total.periods.filter((period) => mostWithPart(choice, period) > 0);
  const asked = periods.find((each) => each === view.period);
  const period = asked ?? fullestWithPart(choice, periods) ?? resolved.period;
  return { ...shown, metrics, period, periods };
}
