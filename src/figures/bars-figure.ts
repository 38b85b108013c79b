import type { SteadyAxis } from './axis-domain.ts';
import type { FigureBenchmark, FigureTarget } from './figure-benchmark.ts';
import type { FigureChange, FigureCommon, FigurePark, FigureValue } from './figure.ts';

export interface BarRow extends FigurePark {
  readonly slot: number | null;
  readonly rank: number | null;
  /** "3" or "1–3". */
  readonly rankText: string;
  readonly value: FigureValue;
  readonly change: FigureChange | null;
  /** A plan or target, where they are asked for. */
  readonly target?: FigureTarget | null;
  readonly highlighted: boolean;
}

export interface BarsFigure extends FigureCommon {
  readonly kind: 'bars';
  readonly decimals: number;
  readonly unit: string;
  /** Best first; parks without a value stand last, with their mark and no bar. */
  readonly rows: readonly BarRow[];
  /** A band has its upper edge in `high`, others null. */
  readonly benchmarks: readonly (FigureBenchmark & {
    readonly value: number;
    readonly high?: number | null;
    readonly text: string;
    /** The value of a published total, with status and source. */
    readonly fact?: FigureValue;
  })[];
  readonly changeHeader: string | null;
  /** True for published ranks: no bar from zero says anything, 1 is best. */
  readonly isRank?: boolean;
  /** Header over the values: the metric's short name. */
  readonly valueHeader: string;
  /** What the axis holds where it is the same for all periods; without, it fits the rows. */
  readonly steady?: SteadyAxis | null;
}
