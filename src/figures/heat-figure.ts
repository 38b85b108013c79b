import type { FigureCommon, FigurePark, FigureValue } from './figure.ts';
import type { TrendPeriod } from './trend-figure.ts';

export interface HeatCell {
  readonly value: FigureValue;
  /** 1–5, the shade; null for a missing cell. */
  readonly shade: number | null;
  /** Number of the break between this cell and what stands before it, as in the notes; null where there is none. */
  readonly breakRef: number | null;
}

/** Parks × periods of one metric, shaded. */
export interface HeatFigure extends FigureCommon {
  readonly kind: 'heat';
  readonly unit: string;
  readonly periods: readonly TrendPeriod[];
  /** Parks of a group behind the chosen ones have no slot. */
  readonly rows: readonly (FigurePark & { readonly slot: number | null; readonly cells: readonly HeatCell[] })[];
  /** What the shades in use stand for, lightest first: the least and the greatest value of each. */
  readonly shades: readonly { readonly shade: number; readonly label: string }[];
  /** What the limits of the shades are: the metric with its unit. */
  readonly legend: string;
  /** 数值越低越优, said only where the strongest shade is not the highest value; else null. */
  readonly best: string | null;
}
