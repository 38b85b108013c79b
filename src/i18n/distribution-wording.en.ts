import type { distributionChinese } from './distribution-wording.zh.ts';

/** Words of distributions in English. */
export const distributionEnglish: typeof distributionChinese = {
  metric: (metric) => `Distribution of ${metric}`,
  parks: 'Parks',
  share: 'Share',
  bin: 'Class',
  names: 'Which',
  range: (from, to, isLast) => (isLast ? `${from} to ${to}` : `${from} to below ${to}`),
  single: (value) => value,
  lower: (value) => `Lower quartile ${value}`,
  median: (value) => `Median ${value}`,
  upper: (value) => `Upper quartile ${value}`,
  counted: (count) => `${String(count)} parks with a comparable value`,
  missing: (count) => `${String(count)} left out`,
  rule: (computed, width, bins) =>
    `The Freedman–Diaconis rule (twice the interquartile range by the cube root of n) gives classes ${computed} wide, rounded to ${width}: ${String(bins)} classes. Each holds its lower limit and not its upper one; the last holds both.`,
  capped: (computed, width, bins) =>
    `The Freedman–Diaconis rule (twice the interquartile range by the cube root of n) gives classes ${computed} wide, which would be more than 30; widened to ${width}: ${String(bins)} classes. Each holds its lower limit and not its upper one; the last holds both.`,
  flat: (width, bins) =>
    `The interquartile range is zero, so the Freedman–Diaconis rule does not apply; by Sturges' rule, rounded, classes are ${width} wide: ${String(bins)} classes. Each holds its lower limit and not its upper one; the last holds both.`,
  equal: 'All values are the same: there is one class.',
  quartiles:
    'Quartiles and median by linear interpolation. Bars start at zero and count parks; each short stroke below is a park.',
  left: (count, groups) => `Left out, ${String(count)}: ${groups}.`,
  middle: (group, median, lower, upper) =>
    `The median of ${group} is ${median}; half of them lie between ${lower} and ${upper}`,
  most: (range, count) => `the fullest class is ${range}, with ${String(count)}`,
  place: (park, value, place) => `${park} stands at ${value}, ${place}`,
  placeOf: (rank, of, tied) => `${tied ? 'tied ' : ''}no. ${rank} of ${String(of)} parks`,
  ranks: (metric) => `${metric} is a rank: there is no distribution to see`,
  ranksAdvice: 'Ranks run 1, 2, 3 and so on. Their distribution tells how many parks there are, not how far apart.',
  toBump: 'See ranks over time',
};
