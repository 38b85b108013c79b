import type { BarsFigure } from './bars-figure.ts';
import type { FigureChange, FigureCommon, FigurePark, FigureValue } from './figure.ts';

export interface RankingRow extends FigurePark {
  readonly rank: number;
  readonly rankText: string;
  readonly tied: boolean;
  /** The place among everybody, where the ranking is of some: 12 or 11—13; null where it is not, or has none there. */
  readonly overall: { readonly rank: number; readonly text: string } | null;
  /** Mid-rank percentile among the parks ranked, 0–100, a range where the rank is open; null for published ranks. */
  readonly percentile: { readonly value: number; readonly text: string } | null;
  readonly level: string;
  readonly province: string;
  readonly value: FigureValue;
  /** Share of the longest bar, 0–1; null where bars make no sense (ranks). */
  readonly bar: number | null;
  readonly rankChange: FigureChange | null;
  readonly valueChange: FigureChange | null;
  readonly pinned: boolean;
}

export interface RankingFigure extends FigureCommon {
  readonly kind: 'ranking';
  readonly decimals: number;
  readonly unit: string;
  readonly valueHeader: string;
  /** 较上季; null when nothing is compared. */
  readonly rankChangeHeader: string | null;
  /** 环比, 同比 or 增减. */
  readonly valueChangeHeader: string | null;
  readonly of: number;
  /** Everybody ranked where this ranking is of some of them: a province, a peer group; null where it is of all. */
  readonly overall: { readonly header: string; readonly of: number } | null;
  /** 百分位; null for published ranks, whose field is larger than the parks held. */
  readonly percentileHeader: string | null;
  readonly rows: readonly RankingRow[];
  /** `detail` counts what the reason says of one park: 5 / 29. */
  readonly excluded: readonly (FigurePark & { readonly reason: string; readonly detail?: string })[];
  readonly benchmarks: BarsFigure['benchmarks'];
}
