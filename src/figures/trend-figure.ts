import type { FigureBenchmark, FigureTarget } from './figure-benchmark.ts';
import type { FigureChange, FigureCommon, FigurePark, FigureValue } from './figure.ts';
import type { Transform } from './view.ts';

export interface TrendPeriod {
  readonly id: string;
  /** 2025年2季度 */
  readonly label: string;
  /** The year the tick belongs to, or the fiscal year's name. */
  readonly year: string;
}

export interface TrendSeries extends FigurePark {
  /** Colour and marker, 0–11. */
  readonly slot: number;
  readonly points: readonly FigureValue[];
  /** The plan or target of each point, where they are asked for and there are any. */
  readonly targets?: readonly (FigureTarget | null)[];
  /** Points at which a sum since January begins anew: the line is cut before them. */
  readonly restarts?: readonly number[];
  /** Points before which the line is cut: `index` is the first point after the break. */
  readonly breaks: readonly { readonly index: number; readonly ref: number; readonly suspected: boolean }[];
  /** The last point with a value, for the label at the end of the line. */
  readonly end: {
    readonly index: number;
    readonly text: string;
    readonly change: FigureChange | null;
    /** Said instead of a change that cannot be taken: 跨断点 and its number. */
    readonly changeNote: { readonly ref: number; readonly text: string } | null;
  } | null;
}

/** Something that happened to one park, or to several at once, along the time axis. */
export interface TrendEvent {
  readonly letter: string;
  /** Among the periods: 0 is the first, 1.5 half way between the second and the third. */
  readonly at: number;
  readonly slots: readonly number[];
  /** 2010年11月 金华经开区：获批国家级 */
  readonly text: string;
}

export interface TrendFigure extends FigureCommon {
  readonly kind: 'trend';
  readonly transform: Transform;
  readonly scale: 'linear' | 'log';
  readonly bridge: boolean;
  /** True for ranks: 1 stands on top. */
  readonly inverted: boolean;
  /** Decimals of axis labels. */
  readonly decimals: number;
  readonly unit: string;
  readonly periods: readonly TrendPeriod[];
  readonly series: readonly TrendSeries[];
  /** Parks of a group behind the chosen ones, as grey lines without labels. */
  readonly behind?: readonly (FigurePark & {
    readonly points: readonly FigureValue[];
    /** Points before which the line is cut. */
    readonly cuts: readonly number[];
  })[];
  /** A band has its upper edge in `high`, others null. */
  readonly benchmarks: readonly (FigureBenchmark & {
    readonly points: readonly (number | null)[];
    readonly high?: readonly (number | null)[] | null;
    /** Each point as it is written, a band as 3,120–9,004; empty where there is none. */
    readonly texts: readonly string[];
    /** Where the line is cut, as values since January begin anew. */
    readonly cuts?: readonly number[];
    /** The values of a published total, with status and source. */
    readonly facts?: readonly FigureValue[];
  })[];
  /** Header of the ledger at the line ends: 2025年2季度, and 同比. */
  readonly endHeader: { readonly value: string; readonly change: string };
  /** In time order; none where they are not asked for. */
  readonly events?: readonly TrendEvent[];
}
