import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { eventMetrics } from './park-events.ts';
import { neededBeside, needsEveryPark } from './quantities/needs.ts';
import { resolveMetrics } from './resolve-metrics.ts';
import { resolveParts } from './resolve-parts.ts';
import { resolveTargets } from './resolve-targets.ts';
import { resolveScatter, scatterMetrics } from './resolve-scatter.ts';
import { resolveView } from './resolve-view.ts';
import type { ResolvedView } from './resolve-view.ts';
import { sliceNeed } from './slice-need.ts';
import type { View } from './view.ts';

/** A slice to ask for. `parks` null: every park. */
export type SliceRequest =
  | { readonly by: 'metric'; readonly metric: string; readonly parks: readonly string[] | null }
  | { readonly by: 'period'; readonly period: string; readonly metrics: readonly string[] };

export interface SlicesNeeded {
  readonly main: SliceRequest;
  /** What the transform needs beside, and the date metrics of events, by metric. */
  readonly more: readonly (SliceRequest & { readonly by: 'metric' })[];
}

/** Fills a View as its kind does; only a slice by metric tells which frequency the chosen parks have most figures of. */
export function resolveAny(view: View, catalog: Catalog, slice?: Slice): ResolvedView {
  switch (sliceNeed(view)) {
    case 'metric':
      return view.figure === 'targets' ? resolveTargets(view, catalog, slice) : resolveView(view, catalog, slice);
    case 'scatter':
      return resolveScatter(view, catalog);
    case 'metrics': {
      const several = resolveMetrics(view, catalog);
      const [metric = null] = several.metrics;
      // Of the metrics a link names the dataset may have one only.
      return sliceNeed(several) === 'metrics' ? several : resolveView({ ...view, metric, metrics: [] }, catalog, slice);
    }
    case 'parts':
      return resolveParts(view, catalog);
  }
}

/** The metrics of a slice by period; none where the View needs a slice by metric. */
export function periodMetrics(asked: ResolvedView): readonly string[] {
  switch (sliceNeed(asked)) {
    case 'metric':
      return [];
    case 'scatter':
      return scatterMetrics(asked);
    case 'metrics':
    case 'parts':
      return asked.metrics;
  }
}

/** The chosen parks are enough, but for what is taken over every park. */
function parksOf(asked: ResolvedView): readonly string[] | null {
  if (needsEveryPark(asked)) return null;
  const reference = asked.transform === 'gap' ? [asked.against] : [];
  return [...asked.parks.filter((id) => id !== null), ...reference];
}

/** Dated events of the chosen parks: what a trend needs to mark them. */
export function eventRequests({ parks }: ResolvedView, catalog: Catalog): SlicesNeeded['more'] {
  const chosen = parks.filter((id) => id !== null);
  if (chosen.length === 0) return [];
  return eventMetrics(catalog).map(({ id }) => ({ by: 'metric', metric: id, parks: chosen }));
}

/** The slices a filled View is drawn from. */
export function slicesNeeded(asked: ResolvedView, catalog: Catalog): SlicesNeeded {
  const metrics = periodMetrics(asked);
  const parks = parksOf(asked);
  return {
    main:
      metrics.length > 0
        ? { by: 'period', period: asked.period, metrics: [...new Set(metrics)].sort() }
        : { by: 'metric', metric: asked.metric, parks },
    more: [
      ...neededBeside(asked, catalog).map((metric) => ({ by: 'metric' as const, metric, parks })),
      ...(asked.events && asked.figure === 'trend' ? eventRequests(asked, catalog) : []),
    ],
  };
}
