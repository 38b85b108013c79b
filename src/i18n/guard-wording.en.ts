import type { FigureWords } from './words.ts';

/** What the 口径 guard says, in English. */
export const guardEnglish: FigureWords['guard'] = {
  withheld: 'of another basis, not drawn',
  blocked: (parks, kind, others) => `Not drawn: ${parks}, ${kind}, which may not share an axis with ${others}.`,
  value: (park, period, value) => `${park} (${period}: ${value})`,
  andMore: (count) => ` and others, ${String(count)} in all`,
  kinds: {
    actual: {
      none: 'actual values of the period',
      ytd: 'year-to-date values',
      since_start: 'values cumulative since founding',
    },
    plan: { none: 'planned values', ytd: 'planned year-to-date values', since_start: 'planned cumulative values' },
    target: { none: 'target values', ytd: 'year-to-date targets', since_start: 'cumulative targets' },
  },
  onlyThese: (parks) => `Show ${parks} alone`,
  toTable: 'Show the table',
  span: 'Year-to-date values begin anew each January, where the line is cut; neighbouring periods span different months, so no change on the previous period is taken, and an index only of the same quarter. Choose year on year instead.',
  toYoy: 'Show year on year',
  edition:
    "Editions of an evaluation may differ in parks and indicators: a move in rank or score is not all the park's own.",
  flash: (parks) => `${parks}: provisional values stand beside final ones and may be revised.`,
  territory: (whole, core) => `${whole}: the whole administered area; ${core}: the core zone. The territories differ.`,
};
