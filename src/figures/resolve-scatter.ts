import type { Catalog } from '../contract/catalog.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView } from './resolve-view.ts';
import type { ResolvedView } from './resolve-view.ts';
import { defaultX, fullestOf, mostWithBoth, sizeChoices, xChoices } from './scatter-choices.ts';
import { colouringChoices } from './scatter-groups.ts';
import type { View } from './view.ts';

/** A View of a scatter with nothing left open. It is a View again. */
export interface ResolvedScatter extends ResolvedView {
  readonly figure: 'scatter';
  readonly x: string;
}

/** The metrics a slice by period must hold for this scatter. */
export function scatterMetrics({ x, metric, size }: Pick<View, 'x' | 'size'> & { readonly metric: string }): string[] {
  return [...new Set([x ?? metric, metric, ...(size === null ? [] : [size])])];
}

/**
 * Fills a scatter's View: x and y never the same metric, and one period out of those in which both metrics have values.
 * `periods` are these, in time order, whatever their frequency; empty where the two never meet. A size that cannot be an area, or
 * is x or y already, and a colouring the parks do not differ in, are dropped.
 */
export function resolveScatter(view: View, catalog: Catalog): ResolvedScatter {
  const resolved = resolveView({ ...view, figure: 'scatter' }, catalog);
  const y = metricOr(catalog, resolved.metric);
  const x = xChoices(catalog, y.id).find(({ id }) => id === view.x) ?? defaultX(catalog, y, view.period);
  const size = sizeChoices(catalog, { x: x.id, y: y.id }).find(({ id }) => id === view.size);
  const count = (period: string): number => mostWithBoth(x, y, period);
  const periods = y.periods.filter((period) => count(period) > 0);
  const asked = periods.find((period) => period === view.period);
  const period = asked ?? fullestOf(periods, count);
  return {
    ...resolved,
    figure: 'scatter',
    x: x.id,
    size: size?.id ?? null,
    colouring: colouringChoices(catalog).includes(view.colouring) ? view.colouring : 'none',
    period: period === '' ? resolved.period : period,
    periods,
    transform: 'level',
  };
}
