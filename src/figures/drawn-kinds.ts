import type { BarsFigure, Figure, TrendFigure } from './figure.ts';

/** Figures that a chart draws; the others are tables, or drawn in HTML by their pages. */
export type DrawnFigure = TrendFigure | BarsFigure;

const drawnKinds: ReadonlySet<Figure['kind']> = new Set<DrawnFigure['kind']>(['trend', 'bars']);

/** Known without the charts' code, which comes later. */
export function isDrawn(figure: Figure): figure is DrawnFigure {
  return drawnKinds.has(figure.kind);
}
