import type { robustMessagesChinese } from './robust-messages.zh.ts';

/** Words of the robustness of scores in English; they come with its panels. */
export const robustMessagesEnglish: typeof robustMessagesChinese = {
  title: 'Robustness',
  about: 'Do the ranks stand under other reasonable weights and methods? Which indicators matter?',
  spread: 'Weights',
  spreads: { uniform: '±25% each', dirichlet: 'any (Dirichlet)' },
  varied: 'Also vary',
  variations: { normalisation: 'Normalisation', aggregation: 'Aggregation', missing: 'Missing values' },
  redrawing: 'Recomputing rank bands; grey dashes are those before the change, and are not exported.',
  refused: 'This scheme gives no score, and so no rank bands.',
  places: 'Probability of',
  placesOf: (count) => `first ${String(count)}`,
  above: 'First park',
  below: 'Second park',
  duel: 'Probability that one ranks above the other',
  none: 'Nothing drawn yet',
  noneAdvice: 'Draw other weights at random and rank the parks each time, to see where each rank can lie.',
  start: (draws) => `Make ${draws} draws`,
  past: 'Recomputing for the present scheme; this is still the result before the change, and cannot be exported.',
  failed: 'What indicators do could not be computed.',
};
