import { spreads, variations, type Spread, type Variation } from '../domain/composite/variation-names.ts';

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
/** The largest seed that a link carries. */
const mostSeed = 999_999;

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

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | null): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** A whole number within these limits. */
function whole(text: string | null, least: number, most: number): number | null {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

const idPattern = /^[\p{L}\p{N}._/-]{1,80}$/u;

function id(text: string | null): string | null {
  return text !== null && idPattern.test(text) ? text : null;
}

function ids(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((each) => idPattern.test(each)))];
}

/** Codes of schemes, and the names readers gave them: any text that a link can carry. */
const schemePattern = /^[^\p{Cc}\p{Cs}]{1,16000}$/u;

function schemeText(text: string | null): string | null {
  return text !== null && schemePattern.test(text) ? text : null;
}

const groupPattern = /^(?:all|(?:level|province):[\p{L}\p{N}._-]{1,80})$/u;

function group(text: string | null): string | null {
  return text !== null && groupPattern.test(text) ? text : null;
}

function flag(text: string | null): boolean | null {
  return text === '1' ? true : text === '0' ? false : null;
}

function slots(text: string | null): (string | null)[] | null {
  if (text === null) return null;
  const seen = new Set<string>();
  const read = text
    .split(',')
    .slice(0, maxParks)
    .map((each) => {
      if (!idPattern.test(each) || seen.has(each)) return null;
      seen.add(each);
      return each;
    });
  return withoutTail(read);
}

function withoutTail(list: readonly (string | null)[]): (string | null)[] {
  const last = list.findLastIndex((each) => each !== null);
  return list.slice(0, last + 1);
}

/** The View of a link's query. Never throws: what is not understood falls back to its default. */
export function readView(query: URLSearchParams): View {
  const levels = query.get('levels');
  return {
    dataset: id(query.get('dataset')),
    figure: oneOf(figureKinds, query.get('figure')) ?? defaultView.figure,
    parks: slots(query.get('parks')),
    metric: id(query.get('metric')),
    metrics: ids(query.get('metrics')).slice(0, maxMetrics),
    group: group(query.get('group')),
    focus: ids(query.get('focus')).slice(0, maxParks),
    x: id(query.get('x')),
    size: id(query.get('size')),
    colouring: oneOf(colourings, query.get('colouring')) ?? defaultView.colouring,
    shared: flag(query.get('shared')) ?? defaultView.shared,
    period: id(query.get('period')),
    from: id(query.get('from')),
    to: id(query.get('to')),
    transform: oneOf(transforms, query.get('transform')) ?? defaultView.transform,
    base: id(query.get('base')),
    per: id(query.get('per')),
    against: id(query.get('against')) ?? defaultView.against,
    benchmarks: benchmarkKinds.filter((kind) => ids(query.get('benchmarks')).includes(kind)),
    scale: oneOf(['linear', 'log'], query.get('scale')) ?? defaultView.scale,
    bridge: flag(query.get('bridge')),
    events: flag(query.get('events')) ?? defaultView.events,
    versus: id(query.get('versus')),
    levels: levels === null ? null : ids(levels),
    provinces: ids(query.get('provinces')),
    industries: ids(query.get('industries')),
    among: ids(query.get('among')).slice(0, maxAmong),
    coverage: coverages.find((share) => String(share) === query.get('coverage')) ?? defaultView.coverage,
    pinned: ids(query.get('pinned')).slice(0, maxParks),
    top: whole(query.get('top'), 3, 50) ?? defaultView.top,
    ranking: oneOf(rankingForms, query.get('ranking')) ?? defaultView.ranking,
    scheme: schemeText(query.get('scheme')),
    draws: drawCounts.find((count) => count === Number(query.get('draws'))) ?? defaultView.draws,
    seed: whole(query.get('seed'), 1, mostSeed) ?? defaultView.seed,
    spread: oneOf(spreads, query.get('spread')) ?? defaultView.spread,
    varied: variations.filter((each) => ids(query.get('varied')).includes(each)),
    first: whole(query.get('first'), 1, 50) ?? defaultView.first,
    pair: ids(query.get('pair')).slice(0, 2),
    explain: oneOf(explanations, query.get('explain')) ?? defaultView.explain,
    explained: id(query.get('explained')),
    places: placesToGain.find((count) => count === Number(query.get('places'))) ?? defaultView.places,
    show: oneOf(['chart', 'table'], query.get('show')) ?? defaultView.show,
  };
}

function textOf(view: View): Record<string, string | null> {
  return {
    dataset: view.dataset,
    figure: view.figure,
    parks: view.parks === null ? null : withoutTail(view.parks).join(','),
    metric: view.metric,
    metrics: view.metrics.join(','),
    group: view.group,
    focus: view.focus.join(','),
    x: view.x,
    size: view.size,
    colouring: view.colouring,
    shared: view.shared ? '1' : '0',
    period: view.period,
    from: view.from,
    to: view.to,
    transform: view.transform,
    base: view.base,
    per: view.per,
    against: view.against,
    benchmarks: view.benchmarks.join(','),
    scale: view.scale,
    bridge: view.bridge === null ? null : view.bridge ? '1' : '0',
    events: view.events ? '1' : '0',
    versus: view.versus,
    levels: view.levels === null ? null : view.levels.join(','),
    provinces: view.provinces.join(','),
    industries: view.industries.join(','),
    among: view.among.join(','),
    coverage: String(view.coverage),
    pinned: view.pinned.join(','),
    top: String(view.top),
    ranking: view.ranking,
    scheme: view.scheme,
    draws: String(view.draws),
    seed: String(view.seed),
    spread: view.spread,
    varied: view.varied.join(','),
    first: String(view.first),
    pair: view.pair.join(','),
    explain: view.explain,
    explained: view.explained,
    places: String(view.places),
    show: view.show,
  };
}

/** The query of a View, in a fixed order, defaults left out; commas, colons and slashes stay readable. */
export function writeView(view: View): string {
  const defaults = textOf(defaultView);
  return Object.entries(textOf(view))
    .filter(([key, text]) => text !== null && text !== defaults[key])
    .map(
      ([key, text]) =>
        `${key}=${encodeURIComponent(text ?? '')
          .replaceAll('%2C', ',')
          .replaceAll('%3A', ':')
          .replaceAll('%2F', '/')}`,
    )
    .join('&');
}
