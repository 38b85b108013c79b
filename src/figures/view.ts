import type { Spread, Variation } from '../domain/composite/variation-names.ts';

/**
 * A View is what a link says: which figure, of which parks, metric and periods. Null means "the dataset's own default".
 * Any query text parses to a valid View; what equals the default is left out of the text.
 */
export const figureKinds = [
  'trend',
  'bars',
  'dumbbell',
  'slope',
  'scatter',
  'heat',
  'multiples',
  'radar',
  'parts',
  'targets',
  'table',
] as const;
export type CompareKind = (typeof figureKinds)[number];

export const transforms = ['level', 'index', 'yoy', 'pop', 'share', 'per', 'gap', 'cumulative'] as const;
/**
 * `yoy` against the same period of the year before (同比), `pop` against the period before (环比), `share` of the total, `per` one of
 * a denominator (an area, persons), `gap` to a benchmark or a park, `cumulative` the running sum from the first period shown.
 */
export type Transform = (typeof transforms)[number];

/** `band` is the quartile band, `target` a plan or target where the dataset has one, `total` the province or the nation. */
export const benchmarkKinds = ['median', 'mean', 'band', 'best', 'target', 'total'] as const;
export type BenchmarkKind = (typeof benchmarkKinds)[number];

export const colourings = ['none', 'level', 'province'] as const;
/** What colours the points of a scatter that are not among the chosen parks. */
export type Colouring = (typeof colourings)[number];

export const rankingForms = ['list', 'bump', 'distribution'] as const;
/** A ranking as a table, as ranks over the periods, or as the distribution of the values. */
export type RankingForm = (typeof rankingForms)[number];

export const drawCounts = [0, 1000, 2000, 5000, 10_000] as const;

export const explanations = ['gap', 'takes', 'even', 'weights'] as const;
/**
 * Of a park's score: where its gap to another comes from, what it takes to gain places, the weights at which the two change places, and
 * how its rank answers to each weight.
 */
export type Explanation = (typeof explanations)[number];

export const placesToGain = [1, 2, 3, 5, 10] as const;

export const coverages = [0, 50, 80, 100] as const;
/** The least share, in percent, of a metric's periods that a ranked park must have a value in; 0: any. */
export type Coverage = (typeof coverages)[number];

export const maxParks = 12;
export const maxMetrics = 12;
/** A link names every park of a peer group. */
export const maxAmong = 100;

export interface View {
  readonly dataset: string | null;
  /** A release of the dataset that stays what it is; null: the current one. */
  readonly release: string | null;
  readonly figure: CompareKind;
  /** Twelve colour slots at most: a park stays in its slot, and so keeps its colour, when another is taken out. Null: default parks. */
  readonly parks: readonly (string | null)[] | null;
  readonly metric: string | null;
  /** Several metrics side by side, where a figure can show them (radar, grouped bars, a heat table of metrics); empty: one metric. */
  readonly metrics: readonly string[];
  /** Every park of a group stands behind the chosen ones: `all`, `level:…` or `province:…`. */
  readonly group: string | null;
  /** Parks singled out: the others step back. */
  readonly focus: readonly string[];
  /** The metric along the x axis of a scatter. */
  readonly x: string | null;
  /** The metric that sizes the points of a scatter. */
  readonly size: string | null;
  readonly colouring: Colouring;
  /** Small multiples on one common scale. */
  readonly shared: boolean;
  /** The one period of bars, scatters and rankings. */
  readonly period: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly transform: Transform;
  /** The period at which an index is 100; null: the first that most parks have. */
  readonly base: string | null;
  /** The denominator of `per`. */
  readonly per: string | null;
  /** What `gap`, and the park whose score is explained, is set against: `median`, `best` or a park. */
  readonly against: string;
  readonly benchmarks: readonly BenchmarkKind[];
  readonly scale: 'linear' | 'log';
  /** Dashed bridge over not-available points; null: as the dataset has it. */
  readonly bridge: boolean | null;
  /** Dated events of the chosen parks (founded, raised to national level) along the time axis. */
  readonly events: boolean;
  /** The period a ranking is compared with; 'none' for no comparison. */
  readonly versus: string | null;
  readonly levels: readonly string[] | null;
  readonly provinces: readonly string[];
  /** Parks of these industries only are ranked. */
  readonly industries: readonly string[];
  /** The peer group a ranking is taken within, park by park, so that a link says it everywhere; empty: no such group. */
  readonly among: readonly string[];
  readonly coverage: Coverage;
  readonly pinned: readonly string[];
  /** How many parks the bars and the lines of a ranking show. */
  readonly top: number;
  readonly ranking: RankingForm;
  /** What a score is made by, as `scheme-codec.ts` reads and writes it; null: the first preset. */
  readonly scheme: string | null;
  /** How many times the weights of a score are drawn for its rank bands; 0: no bands. */
  readonly draws: number;
  /** What the draws start from: the same seed, the same bands. */
  readonly seed: number;
  /** How far the weights are drawn. */
  readonly spread: Spread;
  /** Methods drawn beside the weights. */
  readonly varied: readonly Variation[];
  /** How many first places count when it is told how likely a park is among them. */
  readonly first: number;
  /** Two parks: how likely the first ranks above the second; empty: the two that lead. */
  readonly pair: readonly string[];
  readonly explain: Explanation;
  /** The park whose score is explained; null: the first pinned, else the second-ranked. */
  readonly explained: string | null;
  /** How many places it is to gain. */
  readonly places: number;
  /** Chart or table inside the card. */
  readonly show: 'chart' | 'table';
}

export const defaultView: View = {
  dataset: null,
  release: null,
  figure: 'trend',
  parks: null,
  metric: null,
  metrics: [],
  group: null,
  focus: [],
  x: null,
  size: null,
  colouring: 'none',
  shared: true,
  period: null,
  from: null,
  to: null,
  transform: 'level',
  base: null,
  per: null,
  against: 'median',
  benchmarks: [],
  scale: 'linear',
  bridge: null,
  events: false,
  versus: null,
  levels: null,
  provinces: [],
  industries: [],
  among: [],
  coverage: 0,
  pinned: [],
  top: 10,
  ranking: 'list',
  scheme: null,
  draws: 0,
  seed: 1,
  spread: 'uniform',
  varied: [],
  first: 10,
  pair: [],
  explain: 'gap',
  explained: null,
  places: 1,
  show: 'chart',
};
