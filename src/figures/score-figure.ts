import type { FigureCommon, FigurePark } from './figure.ts';

export interface ScoreRow extends FigurePark {
  /** 3 / 27, 并列3 / 27 */
  readonly rankText: string;
  readonly score: number;
  readonly scoreText: string;
  /** One a dimension, summing to the score; null where the score is no sum. */
  readonly parts: readonly { readonly value: number; readonly text: string }[] | null;
  readonly coverageText: string;
  /** The 5–95 % rank band, where it was drawn. */
  readonly bandText: string | null;
  readonly flags: readonly string[];
}

/** Composite scores as stacked parts of the dimensions, best first. */
export interface ScoreFigure extends FigureCommon {
  readonly kind: 'score';
  readonly unit: string;
  /** With their share of the weight in percent: 经济规模 30.0%. */
  readonly dimensions: readonly { readonly id: string; readonly label: string; readonly weightText: string }[];
  readonly headers: { readonly rank: string; readonly score: string; readonly coverage: string; readonly band: string };
  readonly rows: readonly ScoreRow[];
}
