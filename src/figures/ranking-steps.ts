import type { Catalog } from '../contract/catalog.ts';
import { isLight, nextMetrics, nextPeriods } from './next-steps.ts';
import { noVersus, resolveRanking, type ResolvedRanking } from './resolve-ranking.ts';
import type { SliceRequest } from './slices-needed.ts';
import type { View } from './view.ts';

function needs({ metric, period, versus, ranking }: ResolvedRanking, hasHistory: boolean): readonly SliceRequest[] {
  // Every row's small line, the movers and the ranks over time are of the metric's own slice.
  const history: readonly SliceRequest[] = hasHistory ? [{ by: 'metric', metric, parks: null }] : [];
  if (ranking === 'bump') return history;
  const at = (each: string) => ({ by: 'period' as const, period: each, metrics: [metric] });
  return [at(period), ...(versus === noVersus || ranking !== 'list' ? [] : [at(versus)]), ...history];
}

/** What the rankings ask for one step from a View: the metrics next to its own in their list, and the periods next to its own. */
export function rankingSteps(view: View, catalog: Catalog): readonly SliceRequest[] {
  const { metric, period, periods } = resolveRanking(view, catalog);
  const views = [
    ...nextMetrics(metric, catalog).map((each) => ({ ...view, metric: each, period: null, versus: null })),
    ...nextPeriods(period, periods).map((each) => ({ ...view, period: each })),
  ];
  return views.flatMap((each) => needs(resolveRanking(each, catalog), isLight(catalog)));
}
