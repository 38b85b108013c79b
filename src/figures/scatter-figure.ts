import type { FigureCommon, FigurePark, FigureValue } from './figure.ts';

export interface ScatterAxis {
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  readonly scale: 'linear' | 'log';
  readonly inverted: boolean;
}

export interface ScatterPoint extends FigurePark {
  /** Colour and marker of a chosen park; null for the others, which are grey. */
  readonly slot: number | null;
  readonly x: FigureValue;
  readonly y: FigureValue;
}

export interface ScatterMedian {
  readonly value: number;
  /** 中位数 12,345 */
  readonly label: string;
}

/** Two metrics of one period: the chosen parks named, every other park of the dataset behind them. */
export interface ScatterFigure extends FigureCommon {
  readonly kind: 'scatter';
  readonly axes: { readonly x: ScatterAxis; readonly y: ScatterAxis };
  readonly points: readonly ScatterPoint[];
  /** Pearson's r over the points drawn (of logarithms where an axis is logarithmic); null below four points. */
  readonly correlation: { readonly n: number; readonly r: number | null; readonly text: string };
  /** Lines at both medians, which part the plot into quadrants; null where not asked for. */
  readonly medians: { readonly x: ScatterMedian; readonly y: ScatterMedian } | null;
  /** Parks left out because one of the two values is missing. */
  readonly left: number;
}
