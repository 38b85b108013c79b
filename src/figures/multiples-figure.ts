import type { FigureCommon, TrendPeriod, TrendSeries } from './figure.ts';

/** One small trend a park. */
export interface MultiplesFigure extends FigureCommon {
  readonly kind: 'multiples';
  /** All panels on one scale, or each on its own; the subtitle says which. */
  readonly isShared: boolean;
  readonly inverted: boolean;
  readonly unit: string;
  readonly decimals: number;
  readonly bridge: boolean;
  readonly periods: readonly TrendPeriod[];
  readonly panels: readonly TrendSeries[];
}
