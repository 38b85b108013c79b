import type { scoreChinese } from './score-wording.zh.ts';

/** Words of composite scores in English. */
export const scoreEnglish: typeof scoreChinese = {
  unit: 'points',
  subject: (place, count) => `Composite score of ${String(count)} parks, ${place}`,
  score: 'Score',
  rankOf: (rank, of, tied) => `${tied ? '=' : ''}${String(rank)} / ${String(of)}`,
  dimensionScore: (dimension) => `${dimension}, score`,
  contribution: (dimension) => `${dimension}, part of score`,
  coverage: 'Coverage',
  flags: 'Treated',
  flag: {
    reweighted: 'missing, reweighted',
    imputed: 'imputed',
    winsorised: 'winsorised',
    zero_under_geometric: 'zero by a zero',
  },
  flagCount: (flag, count) => `${String(count)} ${flag}`,
  shown: (shown, of) => `First ${String(shown)} of ${String(of)} parks scored`,
  scheme: (label) => `Scheme: ${label}.`,
  source: (title, quality, address) =>
    `Source of the scheme: ${title} (${quality}), ${address}. It publishes the weights of dimensions only; the indicators are our choice, equal within a dimension.`,
  each: (count, share, names) => `${String(count)} at ${share} each: ${names}`,
  weights: (text) => `Weights: ${text}.`,
  method: (parts) => `Method: ${parts.join('; ')}. Scores and ranks are derived here.`,
  normalisation: {
    none: 'not normalised',
    min_max: 'min–max (0–100)',
    z_score: 'z-scores',
    percentile_rank: 'percentile ranks',
    goalposts: 'goalposts',
    exponential: 'exponential efficacy (60–100)',
    base_year: 'index on a base year',
  },
  mean: { arithmetic: 'arithmetic', geometric: 'geometric' },
  means: (within, across) =>
    within === across
      ? `weighted ${within} means within and across dimensions`
      : `weighted ${within} means within dimensions, ${across} across`,
  topsis: 'TOPSIS (the score is no sum of parts)',
  missing: {
    reweight: 'the weight of a missing indicator goes to the others of its dimension',
    peer_median: 'missing values take the median of the parks scored',
  },
  threshold: (percent) => `parks with less than ${percent}% of the weight filled are not scored`,
  outliers: 'extreme values are winsorised',
  dropped: (parks, count) => `Not scored, ${String(count)}: ${parks}.`,
  noFigures: 'no figures',
  covers: (percent) => `coverage ${percent}%`,
  reweighted: (parks, count) => `Reweighted for missing figures, ${String(count)}: ${parks}.`,
  imputed: (cells) => `${String(cells)} values are imputed and not counted as coverage.`,
  zeros: (parks) => `Zero, as a part is zero under the geometric mean: ${parks}.`,
  setAside: (count) =>
    `${String(count)} values on another basis than most, or without a denominator, are left out and count as missing.`,
  allEqual: (names) => `The same for all parks, telling none apart: ${names}.`,
  qualified: (count) => `${String(count)} values are approximate, bounds or estimates, and taken at their number.`,
  among: (parks, label) => `by ${label}, the highest composite scores are those of ${parks}`,
  withScore: (park, score) => `${park} (${score})`,
  leftOut: (count) => `${String(count)} parks lack the figures to be scored`,
  empty: {
    title: 'This scheme gives no score',
    no_parks: 'No park fills enough of the weight. Lower the threshold, or take another period.',
    no_weights: 'All weights are zero. Give at least one dimension a weight.',
  },
  noIndicators: 'No indicator can be scored at this period. Take another one.',
};
