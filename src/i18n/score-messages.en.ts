import type { scoreMessagesChinese } from './score-messages.zh.ts';

/** Words of the page of composite scores in English. */
export const scoreMessagesEnglish: typeof scoreMessagesChinese = {
  title: 'Composite score',
  plainMethod: 'Use min–max and arithmetic means',
  wayOut: {
    noThreshold: 'No least coverage',
    equalWeights: 'Make all weights equal',
    noLog: 'Take no logarithm of it',
    minMax: 'Use min–max',
    remove: 'Remove the indicator',
  },
  editScheme: 'Edit the scheme',
  toCompare: 'See these figures under “Compare”',
  shown: 'Shown',
  bands: {
    title: 'Rank bands',
    off: 'off',
    draws: (count) => `${String(count)} draws`,
    seed: 'Seed',
    running: 'Drawing weights',
    cancel: 'Cancel',
    failed: 'The rank bands could not be drawn.',
    retry: 'Try again',
  },
  first: (count) => `first ${String(count)}`,
  none: 'Nothing to score',
  noneAdvice: 'No indicator has figures of two parks at any period.',
};
