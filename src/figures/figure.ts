import type { Confidence, Cumulative, Qualifier, Role, Status } from '../contract/observation.ts';
import type { CaliberRule, Verdict } from '../domain/caliber.ts';
import type { Language } from '../i18n/language.ts';
import type { SteadyAxis } from './axis-domain.ts';
import type { BenchmarkKind, Transform } from './view.ts';
import type { BandsFigure } from './bands-figure.ts';
import type { BumpFigure } from './bump-figure.ts';
import type { DistributionFigure } from './distribution-figure.ts';
import type { GroupedFigure } from './grouped-figure.ts';
import type { HeatFigure } from './heat-figure.ts';
import type { MatrixFigure } from './matrix-figure.ts';
import type { MultiplesFigure } from './multiples-figure.ts';
import type { PairFigure } from './pair-figure.ts';
import type { RadarFigure } from './radar-figure.ts';
import type { PartsFigure } from './parts-figure.ts';
import type { ScoreFigure } from './score-figure.ts';
import type { TornadoFigure } from './sensitivity-figure.ts';
import type { WaterfallFigure } from './gap-figure.ts';
import type { ScatterFigure } from './scatter-figure.ts';
import type { SparkPieces } from './spark-pieces.ts';

/**
 * A Figure is what is to be shown, in plain data and in one language: no colour, no pixel, no React, no ECharts.
 * Chart, table, sentence, CSV and image are renderings of it and compute nothing themselves.
 */

/** One value as it will be shown. `value` is in the figure's unit (or the fact's, in a profile); null is missing. */
export interface FigureValue {
  readonly value: number | null;
  /** Number with its qualifier (350余, >350, 约551), or the mark of its missing state (—, /, ◌, ■). No unit. */
  readonly text: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly role: Role;
  readonly cumulative: Cumulative;
  readonly asOf: string | null;
  /** True where this product computed it (a growth, an index, a share). */
  readonly derived: boolean;
  /** Id of a source in the figure's `sources`. */
  readonly source: string | null;
  readonly quote: string | null;
  readonly confidence: Confidence | null;
  /** In the figure's language. */
  readonly note: string | null;
  /** The same cell from a second source, or a plan or target beside it; worded, with source. */
  readonly others: readonly { readonly text: string; readonly source: string | null; readonly note: string | null }[];
}

/** Up, down or level, with its wording (▲ is drawn from the direction, not written in the text). */
export interface FigureChange {
  readonly direction: 'up' | 'down' | 'flat';
  readonly text: string;
}

export interface FigurePark {
  readonly park: string;
  readonly name: string;
  readonly short: string;
  /** Name in the local script, where that differs. */
  readonly local: string | null;
}

export interface FigureNote {
  /** A number matched by a flag in the plot (1 is drawn as ①), or null. */
  readonly ref: number | null;
  readonly text: string;
  /** On screen it stands in a list of its own under the plot; pictures and files print it with the notes. */
  readonly isListed?: boolean;
}

export interface FigureSource {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** What a reader must be told about marks used in this figure, and only in this figure. */
export type FigureMark =
  | 'not_available'
  | 'not_applicable'
  | 'not_yet_published'
  | 'suppressed'
  | 'lower_bound'
  | 'upper_bound'
  | 'about'
  | 'estimated'
  | 'provisional'
  | 'forecast'
  | 'break'
  | 'derived'
  | 'plan'
  | 'target'
  | 'cumulative';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Shown in the header below the label; never repeated in cells. */
  readonly unit: string | null;
  readonly align: 'left' | 'right';
  /** Holds small lines, no text: nothing to sort by, and nothing for a file. `hint` says how to read them. */
  readonly spark?: { readonly hint: string };
}

export interface TableCell {
  readonly text: string;
  /** What sorts; null sorts last whatever the direction. */
  readonly value: number | string | null;
  /** The whole value where the cell is one, for its source popover and its marks. */
  readonly fact?: FigureValue;
  readonly change?: FigureChange;
  /** The row's own values as a small line; its text is empty, the numbers stand beside it. */
  readonly spark?: SparkPieces;
}

export interface TableRow {
  readonly id: string;
  /** Heading of a group of rows, spanning the table. */
  readonly heading?: string;
  /** 1 for a row that is part of (其中) the one above. */
  readonly indent?: number;
  /** True for a park the reader chose, among those of a group. */
  readonly isChosen?: boolean;
  readonly cells: readonly TableCell[];
}

/** The figure as a table: what the table view, the CSV and the screen reader get. */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** What the 口径 guard found: values it kept off the axis, with the way to see them, or what it let stand with a note. */
export interface FigureGuard {
  readonly rule: CaliberRule;
  readonly verdict: Verdict;
  readonly text: string;
  readonly way: FigureEmpty['way'];
}

/** What every kind of figure carries. */
export interface FigureCommon {
  readonly dataset: string;
  readonly release: { readonly id: string; readonly publishedAt: string };
  readonly fictional: boolean;
  readonly language: Language;
  /** Shown as time + subject（unit）; subject holds the place. */
  readonly title: { readonly time: string; readonly subject: string; readonly unit: string | null };
  readonly subtitle: string;
  /** Its texts stand among the notes too, and so in every export. */
  readonly guard: readonly FigureGuard[];
  readonly notes: readonly FigureNote[];
  readonly marks: readonly FigureMark[];
  readonly sources: readonly FigureSource[];
  /** The official sentence; also the chart's accessible description. */
  readonly sentence: string;
  /** Eight hex digits over what is shown, as D9EB-0C9A. */
  readonly check: string;
  readonly table: FigureTable;
  /** File name without ending: dataset place, metric and periods, fit for any file system. */
  readonly fileName: string;
  /** What to say instead where there is nothing to draw: who has figures, and a View change that shows them. */
  readonly empty: FigureEmpty | null;
}

export interface FigureEmpty {
  readonly title: string;
  readonly advice: string;
  /** A change of the View that leads to data, with the words of the link. */
  readonly way: { readonly label: string; readonly change: Readonly<Record<string, string>> } | null;
}

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

export interface FigureBenchmark {
  readonly kind: BenchmarkKind;
  /** Names it with its n: 34园区中位数; a nation or province by its name. */
  readonly label: string;
  /** Parks it is taken over; null for a published total. */
  readonly n: number | null;
}

/** A plan or target beside an actual value, in the figure's unit. */
export interface FigureTarget {
  readonly value: number;
  readonly text: string;
  readonly role: 'plan' | 'target';
  /** The whole of it, with source and marks. */
  readonly fact: FigureValue;
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

/** Figures whose best form is the table itself: a park's profile, a table of parks by periods. */
export interface TableFigure extends FigureCommon {
  readonly kind: 'table' | 'profile';
}

/** Key figures of a park or two, each with its part-of line. */
export interface HeadlineFigure extends FigureCommon {
  readonly kind: 'headline';
  readonly groups: readonly {
    readonly park: FigurePark;
    readonly subtitle: string;
    readonly facts: readonly {
      readonly metric: string;
      readonly label: string;
      readonly unit: string;
      readonly value: FigureValue;
      /** 其中：特色产业 119.09 亿元 */
      readonly remark: string;
    }[];
  }[];
}

/** How many parks have a value: metric × period. */
export interface CoverageFigure extends FigureCommon {
  readonly kind: 'coverage';
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly metric: string;
    readonly label: string;
    /** Parks with a value, in the order of `periods`; 0 is none. */
    readonly counts: readonly number[];
    /** Parks with a value in any period. */
    readonly parks: number;
  }[];
  /** Metrics that exist but are not among `rows`. */
  readonly left: number;
}

export type Figure =
  | TrendFigure
  | BarsFigure
  | RankingFigure
  | TableFigure
  | HeadlineFigure
  | CoverageFigure
  | PairFigure
  | RadarFigure
  | PartsFigure
  | ScatterFigure
  | ScoreFigure
  | HeatFigure
  | GroupedFigure
  | MatrixFigure
  | MultiplesFigure
  | BumpFigure
  | DistributionFigure
  | WaterfallFigure
  | TornadoFigure
  | BandsFigure;
export type FigureKind = Figure['kind'];
