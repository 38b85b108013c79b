import type { Catalog, Metric } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { factAt } from '../domain/slice.ts';
import { chartedMetrics, fewestParks, parksAt } from './default-metrics.ts';
import { targetPeriods } from './resolve-targets.ts';
import type { ResolvedView } from './resolve-view.ts';
import { mostWithBoth } from './scatter-choices.ts';
import type { CompareKind } from './view.ts';

/** Why a kind of figure cannot honestly be filled with what is chosen. */
export type KindRefusal = 'one_period' | 'one_park' | 'no_second_metric' | 'few_metrics' | 'no_parts' | 'no_targets';

interface Chosen {
  readonly catalog: Catalog;
  readonly view: ResolvedView;
  /** The slice by metric, where it is at hand: it tells in which periods the chosen parks have values. */
  readonly slice: Slice | null;
}

/** Periods of the figure's frequency in which a chosen park has a value; without the slice, those of any park. */
function valuedPeriods({ view, slice }: Chosen, metric: Metric): number {
  const parks = view.parks.filter((park) => park !== null);
  if (slice?.by !== 'metric' || slice.of !== metric.id) {
    return view.periods.filter((period) => parksAt(metric, period) > 0).length;
  }
  return view.periods.filter((period) => parks.some((park) => factAt(slice, park, period).value !== null)).length;
}

function hasSecond(catalog: Catalog, metric: Metric): boolean {
  return chartedMetrics(catalog).some(
    (other) => other.id !== metric.id && metric.periods.some((period) => mostWithBoth(other, metric, period) > 1),
  );
}

/** Metrics that enough parks have in one period for each to be placed among them. */
function mostMetricsAtOnce(catalog: Catalog): number {
  const metrics = chartedMetrics(catalog);
  return Math.max(
    0,
    ...catalog.periods.map((period) => metrics.filter((metric) => parksAt(metric, period) >= fewestParks).length),
  );
}

/** Null where the kind can be drawn of the chosen parks and metric. */
export function kindRefusal(kind: CompareKind, chosen: Chosen): KindRefusal | null {
  const { catalog, view, slice } = chosen;
  const metric = catalog.metrics.find(({ id }) => id === view.metric);
  if (metric === undefined) return null;
  switch (kind) {
    case 'bars':
    case 'trend':
    case 'heat':
    case 'table':
      return null;
    case 'dumbbell':
    case 'slope':
      return valuedPeriods(chosen, metric) < 2 ? 'one_period' : null;
    case 'multiples':
      if (view.parks.filter((park) => park !== null).length < 2) return 'one_park';
      return valuedPeriods(chosen, metric) < 2 ? 'one_period' : null;
    case 'scatter':
      return hasSecond(catalog, metric) ? null : 'no_second_metric';
    case 'radar':
      return mostMetricsAtOnce(catalog) < 3 ? 'few_metrics' : null;
    case 'targets': {
      const parks = view.parks.filter((park) => park !== null);
      const isKnown = slice?.by === 'metric' && slice.of === metric.id;
      return isKnown && targetPeriods(slice, parks, metric.periods).length === 0 ? 'no_targets' : null;
    }
    case 'parts':
      return catalog.metrics.some(({ partOf }) => partOf !== null) ? null : 'no_parts';
  }
}
