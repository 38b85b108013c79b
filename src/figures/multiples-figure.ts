import type { FigureCommon } from './figure.ts';
import type { TrendFigure, TrendSeries } from './trend-figure.ts';

/** One small trend a park: of the trend it is made from, all that says how lines are drawn. */
export interface MultiplesFigure
  extends
    FigureCommon,
    Pick<TrendFigure, 'transform' | 'scale' | 'bridge' | 'inverted' | 'decimals' | 'unit' | 'periods'> {
  readonly kind: 'multiples';
  /** All panels on one scale, or each on its own; the subtitle says which. */
  readonly isShared: boolean;
  readonly panels: readonly TrendSeries[];
}
