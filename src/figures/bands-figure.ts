import type { FigureCommon, FigurePark } from './figure.ts';

export interface BandsRow extends FigurePark {
  /** By the scheme itself. */
  readonly rank: number;
  /** 3 / 27, 并列3 / 27 */
  readonly rankText: string;
  /** Ranks that 5, 50 and 95 % of the draws do not exceed. */
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
  /** 12—19 */
  readonly bandText: string;
  /** The share of draws (0–1) in which it is among the first, and as 83.2%. */
  readonly top: number;
  readonly topText: string;
}

/** Where the ranks of parks lie when weights, and methods if asked, are drawn; best first. */
export interface BandsFigure extends FigureCommon {
  readonly kind: 'bands';
  readonly headers: {
    readonly axis: string;
    readonly actual: string;
    readonly median: string;
    readonly band: string;
    /** Of band and median together, for the key. */
    readonly key: string;
    /** Over its column. */
    readonly topShort: string;
    /** For the cursor. */
    readonly top: string;
  };
  readonly rows: readonly BandsRow[];
}
