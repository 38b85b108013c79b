import type { Catalog } from '../contract/catalog.ts';
import { isLight, nextMetrics, nextPeriods } from './next-steps.ts';
import { periodsPlayed } from './played-periods.ts';
import { sliceNeed } from './slice-need.ts';
import { resolveAny, slicesNeeded, type SliceRequest } from './slices-needed.ts';
import type { View } from './view.ts';

/**
 * What Compare asks for one step from a View: the metrics next to its own in their list and, where a slice holds one period, the periods
 * next to its own. Slices of one metric over very many parks are left out.
 */
export function compareSteps(view: View, catalog: Catalog): readonly SliceRequest[] {
  const asked = resolveAny(view, catalog);
  const need = sliceNeed(asked);
  const metrics = need === 'metric' || need === 'scatter' ? nextMetrics(asked.metric, catalog) : [];
  const periods = need === 'metric' ? [] : nextPeriods(asked.period, periodsPlayed(asked));
  const views = [
    ...metrics.map((metric) => ({ ...view, metric, from: null, to: null, period: null })),
    ...periods.map((period) => ({ ...view, period })),
  ];
  return views
    .flatMap((each) => {
      const { main, more } = slicesNeeded(resolveAny(each, catalog), catalog);
      return [main, ...more];
    })
    .filter((request) => request.by === 'period' || request.parks !== null || isLight(catalog));
}
