import type { pairChinese } from './pair-wording.zh.ts';

/** Words of figures of two periods, in English. */
export const pairEnglish: typeof pairChinese = {
  periods: (before, after) => `${before} and ${after}`,
  against: (after, before) => `${after} against ${before}`,
  on: (period) => `on ${period}`,
  was: (period, value) => `${period}: ${value}`,
  moves: { up: 'up', down: 'down', flat: 'unchanged', open: 'not comparable', missing: 'without a value' },
  count: (count, move) => `${String(count)} ${move}`,
  counted: (subject, counts) => `${subject}: ${counts}`,
  most: { up: 'largest rise: ', down: 'largest fall: ' },
  moved: (park, from, to) => `${park}, from ${from} to ${to}`,
  noneTaken: (reason) => `no change taken: ${reason}`,
  notFromZero: 'the axis does not start at zero',
  logScale: 'logarithmic scale',
  otherSpan: 'the year-to-date spans differ',
  nominal:
    'Changes are nominal, derived here from current-price levels of the two periods; growth as reported by a source (at comparable prices) is a different metric.',
  acrossBreak: 'No change is taken across a break.',
  onePeriod: 'A comparison needs two periods',
  onePeriodAdvice: (period) => `Both ends are ${period}: draw the handles of the time bar apart.`,
  bothNeeded: 'Both periods need figures to be compared.',
  toPeriods: (before, after) => `Show ${before} and ${after}`,
  toBars: (period) => `Show ${period} as bars`,
};
