import type { FigureCommon, FigurePark } from './figure.ts';

export interface ScoreRow extends FigurePark {
  readonly rank: number;
  /** 3 / 27, 并列3 / 27 */
  readonly rankText: string;
  readonly score: number;
  readonly scoreText: string;
  /** One a dimension, summing to the score; null where the score is no sum. */
  readonly parts: readonly { readonly value: number; readonly text: string }[] | null;
  readonly coverageText: string;
  /** Where 5, 50 and 95 % of drawn ranks lie; null where none were drawn. */
  readonly band: RowBand | null;
  readonly flags: readonly string[];
}

/** A row's rank band, in ranks, and as 12—19; no words where it is of the scheme before. */
export interface RowBand {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  readonly text: string | null;
}

/** Composite scores as stacked parts of the dimensions, best first. */
export interface ScoreFigure extends FigureCommon {
  readonly kind: 'score';
  readonly unit: string;
  /** With their share of the weight in percent: 经济规模 30.0%. */
  readonly dimensions: readonly { readonly id: string; readonly label: string; readonly weightText: string }[];
  readonly headers: { readonly rank: string; readonly score: string; readonly coverage: string };
  /** Over the rank bands, and of how many parks; null where there are none. `isPast`: they are those before a change, greyed. */
  readonly bands: { readonly header: string; readonly of: number; readonly isPast: boolean } | null;
  /** The first of them, as many as the chart shows. */
  readonly rows: readonly ScoreRow[];
  /** Everybody. */
  readonly ranked: readonly ScoreRow[];
  /** 等权, or what was changed of it. */
  readonly schemeLabel: string;
}
