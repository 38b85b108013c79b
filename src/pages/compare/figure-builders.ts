import { queryOptions } from '@tanstack/react-query';
import type { ChartKind } from '../../charts/chart-kind.ts';
import type { MetricFigureInput } from '../../figures/metric-figure-input.ts';
import type { Figure } from '../../figures/figure.ts';
import type { CompareKind } from '../../figures/view.ts';

type Build = (input: MetricFigureInput) => Figure;

const builders: Readonly<Record<CompareKind, () => Promise<Build>>> = {
  trend: () => import('../../figures/trend.ts').then((room) => room.toTrendFigure),
  bars: () => import('../../figures/bars-of-view.ts').then((room) => room.toBarsOfView),
  dumbbell: () => import('../../figures/pair.ts').then((room) => room.toDumbbellFigure),
  slope: () => import('../../figures/pair.ts').then((room) => room.toSlopeFigure),
  heat: () => import('../../figures/heat-of-view.ts').then((room) => room.toHeatOfView),
  multiples: () => import('../../figures/multiples.ts').then((room) => room.toMultiplesFigure),
  scatter: () => import('../../figures/scatter.ts').then((room) => room.toScatterFigure),
  radar: () => import('../../figures/radar.ts').then((room) => room.toRadarFigure),
  parts: () => import('../../figures/parts.ts').then((room) => room.toPartsFigure),
  table: () => import('../../figures/table.ts').then((room) => room.toTableFigure),
};

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
  table: [],
};

/** How a View of this kind becomes a Figure. */
export function loadBuilder(kind: CompareKind): Promise<Build> {
  return builders[kind]();
}

async function loadDrawing(kind: CompareKind): Promise<void> {
  const { loadChartKind } = await import('../../charts/chart-kinds.ts');
  await Promise.all(chartKindsOf[kind].map(loadChartKind));
}

/** The same with what draws it, so that a figure that is there can be drawn. */
export async function loadKind(kind: CompareKind): Promise<Build> {
  const [build] = await Promise.all([loadBuilder(kind), loadDrawing(kind)]);
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
  for (const load of Object.values(builders)) void load();
}
