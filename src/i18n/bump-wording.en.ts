import type { bumpChinese } from './bump-wording.zh.ts';

/** Words of ranks over time in English. */
export const bumpEnglish: typeof bumpChinese = {
  metric: (metric) => `Rank by ${metric}`,
  place: (rank, of, tied) => `${rank}${of === null ? '' : ` / ${String(of)}`}${tied ? ' tied' : ''}`,
  shown: (count, period) => `${String(count)} parks drawn: the leaders of ${period} and those pinned`,
  counts: (least, most) =>
    least === most
      ? `${String(most)} parks are ranked in every period`
      : `${String(least)} to ${String(most)} parks are ranked in a period`,
  printed: 'ranks as published',
  method:
    'Each period is ranked anew among the parks with a comparable value; equal values share a rank (1, 2, 2, 4). “/ n” under a period is the number of parks ranked in it.',
  printedMethod:
    'Ranks are those the source printed, not counted anew. “n” under a period is the number of parks of this dataset with a rank, not of all that were evaluated.',
  editions: 'Dashed lines join different editions, which are not one series.',
  gaps: 'A line begins and ends with the first and last period in which the park has a rank, and is cut where a value is missing.',
  span: 'The span runs from the first to the last period in which at least half as many parks are ranked as in the period chosen.',
  lowerIsBetter: 'The lower the value, the better the rank.',
  change: (from, common) => `Since ${from} (${String(common)} in both)`,
  printedChange: (from) => `Since ${from}`,
  changeMethod: (common, from, to) =>
    `Rank change in the table is taken among the ${String(common)} parks with a value in both ${from} and ${to}.`,
  ranked: 'Parks ranked',
  held: 'With a rank',
  stands: (subject, rank, of, tied) =>
    of === null ? `${subject}: no. ${rank}` : `${subject}: ${tied ? 'tied ' : ''}no. ${rank} of ${String(of)} parks`,
  common: (common, text) => `among the ${String(common)} parks with a value in both, ${text}`,
  onePeriod: (metric) => `${metric} has ranks in one period only`,
  onePeriodAdvice: 'Ranks over time need two periods of one kind. The ranking of this period is there.',
  toList: 'See the list',
};
