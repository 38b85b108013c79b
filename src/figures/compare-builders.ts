import type { Figure } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import type { CompareKind } from './view.ts';

export type BuildCompared = (input: MetricFigureInput) => Figure;

/** What makes a figure of each kind; its code arrives when the kind is first asked for. */
export const compareBuilders: Readonly<Record<CompareKind, () => Promise<BuildCompared>>> = {
  trend: () => import('./trend.ts').then((room) => room.toTrendFigure),
  bars: () => import('./bars-of-view.ts').then((room) => room.toBarsOfView),
  dumbbell: () => import('./pair.ts').then((room) => room.toDumbbellFigure),
  slope: () => import('./pair.ts').then((room) => room.toSlopeFigure),
  heat: () => import('./heat-of-view.ts').then((room) => room.toHeatOfView),
  multiples: () => import('./multiples.ts').then((room) => room.toMultiplesFigure),
  scatter: () => import('./scatter.ts').then((room) => room.toScatterFigure),
  radar: () => import('./radar.ts').then((room) => room.toRadarFigure),
  parts: () => import('./parts.ts').then((room) => room.toPartsFigure),
  targets: () => import('./targets.ts').then((room) => room.toTargetsFigure),
  table: () => import('./table.ts').then((room) => room.toTableFigure),
};
