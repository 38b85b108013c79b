import type { FigureChange, FigureCommon, FigurePark, FigureValue } from './figure.ts';

/** A park at two periods: drawn as a dumbbell on one axis, or as a line between two. */
export interface PairRow extends FigurePark {
  readonly slot: number;
  readonly before: FigureValue;
  readonly after: FigureValue;
  readonly change: FigureChange | null;
  /** Why no change can be taken though both values are there: across a break (跨断点①), of another 口径. */
  readonly changeNote: string | null;
}

export interface PairFigure extends FigureCommon {
  readonly kind: 'dumbbell' | 'slope';
  readonly unit: string;
  readonly decimals: number;
  /** True for ranks: 1 stands on top, or to the right. */
  readonly inverted: boolean;
  readonly scale: 'linear' | 'log';
  /** Whether the axis starts at zero; decided here because the subtitle must say it where it does not. */
  readonly fromZero: boolean;
  readonly periods: { readonly before: string; readonly after: string };
  /** Header of the change: 同比, 增减. */
  readonly changeHeader: string;
  /** Best value of the later period first; a park with one of the two values stays, with its mark. */
  readonly rows: readonly PairRow[];
}
