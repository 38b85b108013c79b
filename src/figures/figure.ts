import type { Confidence, Cumulative, Qualifier, Role, Status } from '../contract/observation.ts';
import type { CaliberRule, Verdict } from '../domain/caliber.ts';
import type { Language } from '../i18n/language.ts';
import type { BandsFigure } from './bands-figure.ts';
import type { BarsFigure } from './bars-figure.ts';
import type { BoardFigure } from './board-figure.ts';
import type { BumpFigure } from './bump-figure.ts';
import type { DistributionFigure } from './distribution-figure.ts';
import type { FigureTable } from './figure-table.ts';
import type { GroupedFigure } from './grouped-figure.ts';
import type { HeatFigure } from './heat-figure.ts';
import type { MatrixFigure } from './matrix-figure.ts';
import type { MultiplesFigure } from './multiples-figure.ts';
import type { PairFigure } from './pair-figure.ts';
import type { RadarFigure } from './radar-figure.ts';
import type { PartsFigure } from './parts-figure.ts';
import type { ProjectsFigure } from './projects-figure.ts';
import type { RankingFigure } from './ranking-figure.ts';
import type { ScoreFigure } from './score-figure.ts';
import type { TargetsFigure } from './targets-figure.ts';
import type { TornadoFigure } from './sensitivity-figure.ts';
import type { WaterfallFigure } from './gap-figure.ts';
import type { ScatterFigure } from './scatter-figure.ts';
import type { TrendFigure } from './trend-figure.ts';

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
  | TargetsFigure
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
  | BandsFigure
  | ProjectsFigure
  | BoardFigure;
export type FigureKind = Figure['kind'];
