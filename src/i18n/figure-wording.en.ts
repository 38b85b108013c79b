import { notesEnglish } from './notes-wording.en.ts';
import { pairEnglish } from './pair-wording.en.ts';
import type { FigureWords } from './words.ts';
import { englishAmount } from './english-amount.ts';
import { formatCount } from './format.ts';
import { groupEnglish } from './group-wording.en.ts';
import { guardEnglish } from './guard-wording.en.ts';
import { peerWordsEnglish } from './peer-wording.en.ts';
import { radarEnglish } from './radar-wording.en.ts';
import { inSentence } from './in-sentence.ts';
import { explainEnglish } from './explain-wording.en.ts';
import { schemeEnglish } from './scheme-wording.en.ts';
import { scoreEnglish } from './score-wording.en.ts';
import { robustEnglish } from './robust-wording.en.ts';
import { partsEnglish } from './parts-wording.en.ts';
import { eventsEnglish } from './event-wording.en.ts';
import { steadyEnglish } from './hands-wording.en.ts';
import { metricsEnglish } from './metrics-wording.en.ts';
import { bumpEnglish } from './bump-wording.en.ts';
import { distributionEnglish } from './distribution-wording.en.ts';
import { scatterEnglish } from './scatter-wording.en.ts';
import { tableEnglish } from './table-wording.en.ts';
import { transformsEnglish } from './transform-wording.en.ts';

const benchmarkNames = { median: 'median', mean: 'mean', band: 'quartile band', best: 'best' };

/** Words of figures in English. */
export const figureEnglish: FigureWords = {
  guard: guardEnglish,
  group: groupEnglish,
  peers: peerWordsEnglish,
  radar: radarEnglish,
  parts: partsEnglish,
  scheme: schemeEnglish,
  score: scoreEnglish,
  explain: explainEnglish,
  robust: robustEnglish,
  events: eventsEnglish,
  metrics: metricsEnglish,
  bump: bumpEnglish,
  distribution: distributionEnglish,
  scatter: scatterEnglish,
  steady: steadyEnglish,
  table: tableEnglish,
  transforms: transformsEnglish,
  list: ', ',
  semicolon: '; ',
  comma: ', ',
  stop: '.',
  colon: ': ',
  paren: (text) => ` (${text})`,
  unitAfter: englishAmount,
  derived: 'derived',
  fictional: 'Demonstration data (fictional): parks and figures are invented and stand for no real park.',
  flat: 'unchanged',
  noChange: '—',
  tied: 'tied',
  changeUnits: { percent: '%', pp: ' pp', places: ' places', points: ' points' },
  changeNames: { yoy: 'year on year', pop: 'on the previous period', versus: '' },
  changeHeaders: { yoy: 'Year on year', pop: 'On previous period', versus: 'Change' },
  rankChangeHeaders: {
    A: 'On last year',
    S: 'On last half-year',
    Q: 'On last quarter',
    M: 'On last month',
    FY: 'On last fiscal year',
  },
  against: (period) => `Against ${period}`,
  roles: { actual: 'actual', plan: 'plan', target: 'target' },
  cumulative: { none: '', ytd: 'year to date', since_start: 'cumulative since founding' },
  bounds: { lower: 'lower bound', upper: 'upper bound', about: 'approximate' },
  statuses: { E: 'estimate', P: 'provisional', F: 'forecast', B: 'series break' },
  missing: { O: 'not available', M: 'not applicable', L: 'not yet published', Q: 'suppressed' },
  headers: {
    overallRank: 'Overall',
    percentile: 'Percentile',
    park: 'Park',
    rank: 'Rank',
    level: 'Type',
    province: 'Region',
    value: 'Value',
    period: 'Period',
    metric: 'Metric',
    unit: 'Unit',
    caliber: 'Basis',
    source: 'Source',
    parks: 'Parks',
    change: 'Change',
  },
  benchmark: (kind, count) => `${benchmarkNames[kind]} of ${String(count)} parks`,

  peerGroup: 'peer group',
  overallPlace: (rank, of, group) => `no. ${rank} of all ${String(of)} ${group}`,
  rankedGroup: (level, places) => {
    const narrowed = [...(level === null ? [] : [level]), ...places];
    return narrowed.length === 0 ? 'parks' : `parks (${narrowed.join(', ')})`;
  },
  parkCount: (count, level) =>
    level === null ? `${formatCount(count, 'en')} parks` : `${formatCount(count, 'en')} parks (${level})`,
  subject: (place, parks, metric) => [metric, parks, place].filter((part) => part !== '').join(', '),
  tableSubject: (park) => `Key figures, ${park}`,
  headlineSubject: (place) => `Key figures of selected parks, ${place}`,
  coverageSubject: (place) => `Data coverage, metric × year, ${place}`,
  index: 'index',
  growthNames: {
    nominal: { yoy: 'nominal year-on-year growth (derived)', pop: 'nominal growth on the previous period (derived)' },
    percent: { yoy: 'year-on-year growth (derived)', pop: 'growth on the previous period (derived)' },
    difference: { yoy: 'year-on-year change (derived)', pop: 'change on the previous period (derived)' },
  },
  indexUnit: (base) => `${base} = 100`,
  transformed: (metric, transform) => `${metric}, ${transform}`,
  breakCount: (count) => `${String(count)} series break${count === 1 ? '' : 's'}, where the line is cut`,
  suspectedCount: (count) =>
    `${String(count)} step${count === 1 ? '' : 's'} of 20% or more in one period, where the line is cut`,
  rankedSubtitle: (of) => `${String(of)} parks with a value are ranked`,
  covered: (share) => `parks with figures in at least ${String(share)}% of the periods`,
  commonSubtitle: (common) => `rank change is taken on the ${String(common)} parks with a value in both periods`,
  countedSubtitle: (shown, missing) =>
    missing === 0 ? `${String(shown)} parks` : `${String(shown)} parks with a value, ${String(missing)} without`,
  coverageSubtitle: (span, rows) =>
    `Cells count parks with a value, totals excluded; ${span}; the ${String(rows)} metrics most parks have`,

  suspectedIntro: 'Suspected breaks: the source gives no reason, and the two sides are not comparable',
  flaggedIntro: 'Breaks flagged by the source: the two sides are not comparable',
  breakStep: (park, period, step) => `${park}, ${period}: ${step}`,
  acrossBreak: 'across break',
  notes: notesEnglish,
  heat: {
    subtitle: 'shaded in five classes by the quintiles of all values shown; equal values share a shade',
    classes: (count) =>
      `Classes divide at the 20%, 40%, 60% and 80% quantiles of the ${String(count)} values shown (linear interpolation); a value on a limit takes the lower class. The legend gives the least and greatest value of each; missing cells have no shade.`,
    lowerIsBetter: 'lower is better',
    tied: (count) => ` (tied in ${String(count)} cells)`,
    foremost: (text) => `foremost: ${text}`,
    hindmost: (text) => `last: ${text}`,
  },
  multiples: { shared: 'one scale for all panels', free: 'each panel has its own scale: heights do not compare' },
  others: {
    revised: 'later revised to ',
    secondSource: 'second source: ',
    plan: 'plan: ',
    target: 'target: ',
    actual: 'actual: ',
  },
  reasons: { not_comparable: 'other basis', sparse: (share) => `figures in under ${String(share)}% of periods` },
  noBase: 'no value in the base period',
  baseNotPositive: 'base is not positive',
  openChange: 'left open by the qualifiers',
  otherCaliber: 'the two periods differ in basis',

  pair: pairEnglish,

  grew: (name, amount) => `up ${amount} ${name}`,
  fell: (name, amount) => `down ${amount} ${name}`,
  raised: (name, amount) => `up ${amount} ${name}`,
  lowered: (name, amount) => `down ${amount} ${name}`,
  level: (name) => `unchanged ${name}`,
  isValue: (subject, value) => `${subject}: ${value}`,
  share: (percent) => `${percent}%`,
  ofWhich: (text) => `of which ${text}`,
  ofWhichRemark: (text) => `of which ${text}`,
  totalOf: (subject, value) => `${subject}, total: ${value}`,
  highest: (text) => `highest: ${text}`,
  lowest: (text) => `lowest: ${text}`,
  first: (text) => `${text} leads`,
  followed: (text) => `followed by ${text}`,
  rankPlace: (rank, tied) => `${tied ? 'tied ' : ''}no. ${rank}`,
  rankAmong: (park, value, place, of) => `${park} has ${value}, ${place} of ${of}`,
  rankMoved: (from, to, isUp) => `${isUp ? 'up' : 'down'} from no. ${from} to no. ${to}`,
  rankSame: 'rank unchanged',
  comparedWith: (period, text) => `against ${period} ${text}`,
  accumulated: (label, value) => `cumulative ${inSentence(label)} ${value}`,
  planned: (label, value) => `planned ${inSentence(label)} ${value}`,
  since: (asOf, text) => `${asOf.charAt(0).toUpperCase()}${asOf.slice(1)}, ${text}`,
  during: (period, text) => `${period}: ${text}`,
  coverageSentence: (place, parks, metrics) =>
    `The ${place} dataset holds ${String(metrics)} metrics of ${String(parks)} parks; a blank is not available, not zero.`,
  coverageRow: (label, parks) => `the metric most parks have is ${label} (${String(parks)})`,

  empty: {
    noMetric: 'There is no such metric',
    noParks: 'No park is chosen yet',
    noParksAdvice: 'Add one to twelve parks on the left, or open the default ones.',
    noValues: (metric, when) => `The chosen parks have no ${metric} for ${when}`,
    noRanking: (metric, when) => `There is no ${metric} for ${when}`,
    whoHas: (count, when) => `${String(count)} parks have it for ${when}.`,
    nobodyHas: 'No park of this dataset has this figure.',
    noProfile: (park) => `No figures of ${park} yet`,
    noProfileAdvice: 'Look at a park that has figures.',
    toDefaults: 'Open the default parks',
    toPeriod: (period) => `Go to ${period}`,
    toParks: (parks) => `Show ${parks}`,
    toMetric: (metric) => `Show ${metric}`,
    allLevels: 'Drop the type and region filters',
  },
};
