import type { FigureCommon, FigurePark, FigureValue } from './figure.ts';
import type { TrendPeriod } from './trend-figure.ts';

/** A park at one period. */
export interface BumpPoint {
  /** Null where it is not ranked: no value, or one of another basis than most. */
  readonly rank: number | null;
  /** 3 / 27, or the mark of a missing value. */
  readonly text: string;
  readonly tied: boolean;
  /** What it is ranked by. */
  readonly value: FigureValue;
}

export interface BumpLine extends FigurePark {
  /** Colour and marker of a pinned park; null for the others, which are grey. */
  readonly slot: number | null;
  readonly points: readonly BumpPoint[];
}

/** Ranks of parks over the periods of one metric, 1 on top. */
export interface BumpFigure extends FigureCommon {
  readonly kind: 'bump';
  /** Name and unit of what is ranked by. */
  readonly valueHeader: string;
  readonly unit: string;
  readonly periods: readonly TrendPeriod[];
  /** Of how many, under each period: / 27; n=5 for ranks as published. */
  readonly counts: readonly string[];
  /** Each period is an edition of an evaluation of its own: a line between two joins what is not one series. */
  readonly isOfEditions: boolean;
  readonly lines: readonly BumpLine[];
}
