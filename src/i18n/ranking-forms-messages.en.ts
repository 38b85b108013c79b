import type { rankingFormsChinese } from './ranking-forms-messages.zh.ts';

/** Words of the forms a ranking has, in English. */
export const rankingFormsEnglish: typeof rankingFormsChinese = {
  label: 'Form of the ranking',
  among: 'Peers',
  coverage: 'Periods with figures',
  anyCoverage: 'Any',
  peersOf: (park) => `Find peers of ${park}…`,
  pinFirst: 'To find peers, pin a park first',
  forms: { list: 'List', bump: 'Ranks over time', distribution: 'Distribution' },
  percentileHint: 'Share of the ranked parks it is better than; equal parks count half',
  spark: 'Trend',
  sparkHint: 'Each row on its own scale, all over the same time; cut where values are missing, the last period marked',
};
