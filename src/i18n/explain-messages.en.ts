import type { explainMessagesChinese } from './explain-messages.zh.ts';

/** Words of the panel that explains a score in English. */
export const explainMessagesEnglish: typeof explainMessagesChinese = {
  title: 'Explain',
  kinds: { gap: 'Gap', takes: 'What it takes', even: 'Break-even weights', weights: 'Weight sensitivity' },
  park: 'Park',
  ranked: (rank, park) => `${rank} ${park}`,
  notScored: (park) => `${park} (not scored)`,
  against: 'Against',
  median: 'Median park',
  best: 'First-ranked',
  places: 'Goal',
  gain: (count) => `Gain ${count === 1 ? '1 place' : `${String(count)} places`}`,
};
