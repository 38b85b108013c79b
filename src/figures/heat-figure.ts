import type { FigureCommon, FigurePark, FigureValue, TrendPeriod } from './figure.ts';

export interface HeatCell {
  readonly value: FigureValue;
  /** 1–5, the shade; null for a missing cell. */
  readonly shade: number | null;
}

/** Parks × periods of one metric, shaded. */
export interface HeatFigure extends FigureCommon {
  readonly kind: 'heat';
  readonly unit: string;
  readonly periods: readonly TrendPeriod[];
  readonly rows: readonly (FigurePark & { readonly slot: number; readonly cells: readonly HeatCell[] })[];
  /** What the five shades stand for, lightest first. */
  readonly shades: readonly { readonly shade: number; readonly label: string }[];
}
