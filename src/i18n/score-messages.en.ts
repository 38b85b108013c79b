import type { scoreMessagesChinese } from './score-messages.zh.ts';

/** Words of the page of composite scores in English. */
export const scoreMessagesEnglish: typeof scoreMessagesChinese = {
  title: 'Composite score',
  preset: 'Scheme',
  official: (year) => `official weights of dimensions, ${String(year)}`,
  presetAbout:
    'Equal and official schemes weigh dimensions; entropy and CRITIC are computed from this period’s figures.',
  dimensions: 'Weights of dimensions',
  indicators: (dimension) => `${dimension}: weights of indicators`,
  weight: (name) => `Weight of ${name}`,
  weightTyped: (name) => `Weight of ${name} in %`,
  lock: (name) => `Lock ${name}`,
  kept: 'The sum stays at 100%: what one gives or takes is shared by the others in proportion, unless locked.',
  reset: 'Back to the scheme’s weights',
  method: 'Method',
  normalisation: 'Normalisation',
  normalisations: {
    min_max: 'Min–max',
    z_score: 'z-scores',
    percentile_rank: 'Percentile ranks',
    exponential: 'Exponential',
  },
  aggregation: 'Aggregation',
  aggregations: { arithmetic: 'Arithmetic', mixed: 'Geometric across', topsis: 'TOPSIS' },
  missing: 'Missing',
  missings: { reweight: 'Reweight', peer_median: 'Impute median' },
  coverage: 'Least coverage',
  shown: 'Shown',
  first: (count) => `first ${String(count)}`,
  none: 'Nothing to score',
  noneAdvice: 'No indicator has figures of two parks at any period.',
};
