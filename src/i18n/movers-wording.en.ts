import type { MoversWords } from './words.ts';

export const moversEnglish: MoversWords = {
  subject: (place, metric) => `${place}: largest moves by ${metric}`,
  rankSubject: (place, metric) => `${place}: largest moves in ${metric}`,
  editions: 'Each park: its two latest published ranks; hollow before, solid latest',
  periods: (from, to, common) => `${from} to ${to}, ${String(common)} parks with a figure in both; hollow before`,
  columns: { park: 'Park', span: 'Editions', before: 'Before', now: 'Rank', change: 'Places' },
  sentence: (park, from, to, isUp) => `${park} moved most, ${isUp ? 'up' : 'down'} from no. ${from} to no. ${to}.`,
  nobody: 'No two comparable ranks',
  nobodyAdvice: 'Two periods with figures are needed to see moves in rank.',
  field: 'The number of parks assessed differs between editions; a move in rank is not a move in level.',
};
