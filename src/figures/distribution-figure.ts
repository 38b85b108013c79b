import type { FigureCommon, FigurePark, FigureValue } from './figure.ts';

export interface DistributionBin {
  /** Limits in the figure's unit; equal where all values are the same. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** 3,000—3,500（不含） */
  readonly text: string;
  readonly parks: readonly string[];
}

export interface DistributionPark extends FigurePark {
  /** Colour and marker of a pinned park; null for the others. */
  readonly slot: number | null;
  readonly rankText: string;
  readonly value: FigureValue;
}

/** How many parks have which values of one metric at one period. */
export interface DistributionFigure extends FigureCommon {
  readonly kind: 'distribution';
  readonly unit: string;
  readonly decimals: number;
  readonly valueHeader: string;
  /** Name of the metric with its unit, under its axis. */
  readonly axis: string;
  /** Over the axis of bars: 园区数. */
  readonly countHeader: string;
  readonly bins: readonly DistributionBin[];
  /** The limits of the classes, ascending; one where all values are the same. */
  readonly limits: readonly { readonly value: number; readonly text: string }[];
  /** Every park counted, best first. */
  readonly parks: readonly DistributionPark[];
  /** Quartiles and median, ascending. */
  readonly quartiles: readonly { readonly value: number; readonly text: string; readonly isMedian: boolean }[];
}
