import type { FigureTarget } from './figure-benchmark.ts';
import type { FigureCommon, FigurePark, FigureValue } from './figure.ts';

/** A park's plan or target, and what is done of it. */
export interface TargetRow extends FigurePark {
  readonly slot: number;
  readonly target: FigureTarget | null;
  /** Whether the target names an order of magnitude (千亿级), of which there is no rate. */
  readonly isMagnitude: boolean;
  /** What is done so far, in the figure's unit. */
  readonly done: FigureValue;
  /** Up to when, where that is not the whole of the target's time: 2025年上半年. */
  readonly through: string | null;
  /** Done ÷ target in percent; null where there is no such rate. */
  readonly rate: FigureValue | null;
  /** Target − done in the figure's unit, below zero where more was done. */
  readonly shortfall: FigureValue | null;
  /** Rate less the share of time gone by, in percentage points. */
  readonly lead: FigureValue | null;
  /** Whether it is ahead of the time gone by or behind; null where the qualifiers leave it open, or time is no measure of it. */
  readonly standing: 'ahead' | 'behind' | null;
  /** What a month has brought so far, and what each month left must bring. */
  readonly pace: { readonly soFar: FigureValue; readonly needed: FigureValue | null } | null;
  /** Where an even pace would stand by now, in the figure's unit; null once time is up. */
  readonly even: number | null;
}

export interface TargetsFigure extends FigureCommon {
  readonly kind: 'targets';
  readonly unit: string;
  readonly decimals: number;
  readonly headers: {
    readonly done: string;
    readonly target: string;
    readonly rate: string;
    readonly even: string;
    readonly through: string;
    readonly shortfall: string;
    readonly lead: string;
    readonly soFar: string;
    readonly needed: string;
  };
  /** Highest rate first; then those without one. */
  readonly rows: readonly TargetRow[];
}
