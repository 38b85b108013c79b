import { queryOptions } from '@tanstack/react-query';
import type { ChartKind } from '../../charts/chart-kind.ts';
import { compareBuilders, type BuildCompared } from '../../figures/compare-builders.ts';
import type { CompareKind } from '../../figures/view.ts';

/** How the figures of a kind may be drawn: with several metrics, bars and heat tables are drawn as others. */
const chartKindsOf: Readonly<Record<CompareKind, readonly ChartKind[]>> = {
  trend: ['trend'],
  bars: ['bars', 'grouped'],
  dumbbell: ['dumbbell'],
  slope: ['slope'],
  heat: ['heat', 'matrix'],
  multiples: ['multiples'],
  scatter: ['scatter'],
  radar: ['radar'],
  parts: ['parts'],
  targets: ['targets'],
  table: [],
};

async function loadDrawing(kind: CompareKind): Promise<void> {
  const { loadChartKind } = await import('../../charts/chart-kinds.ts');
  await Promise.all(chartKindsOf[kind].map(loadChartKind));
}

/** How a View of this kind becomes a Figure, with what draws it, so that a figure that is there can be drawn. */
export async function loadKind(kind: CompareKind): Promise<BuildCompared> {
  const [build] = await Promise.all([compareBuilders[kind](), loadDrawing(kind)]);
  return build;
}

/** The same as a query: the kind that the page opens with is on its way with the data; the others arrive when first asked for. */
export function builderQuery(kind: CompareKind) {
  return queryOptions({
    queryKey: ['builder', kind],
    queryFn: () => loadKind(kind),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}

/** Fetches every kind while the page rests, so that a change of kind is immediate, network or none. */
export function preloadBuilders(): void {
  // A failure here is no news: the figure asks again.
  for (const load of Object.values(compareBuilders)) load().catch(() => undefined);
}
