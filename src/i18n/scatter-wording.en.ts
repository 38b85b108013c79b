import { formatNumber } from './format.ts';
import type { scatterChinese } from './scatter-wording.zh.ts';

/** Words of scatter figures in English. */
export const scatterEnglish: typeof scatterChinese = {
  pair: (y, x) => `${y} and ${x}`,
  logs: (both, axis) => (both ? 'of logarithms' : `${axis} in logarithms`),
  correlation: (r, count, logs) => `r = ${r}, n = ${formatNumber(count, 0)}${logs === null ? '' : ` (${logs})`}`,
  tooFew: (count) => `n = ${formatNumber(count, 0)}, below four: no r`,
  level: (count) => `n = ${formatNumber(count, 0)}, one axis does not vary: no r`,
  caution: 'correlation is no cause',
  counted: (count) => `${formatNumber(count, 0)} parks`,
  left: (count) => `${formatNumber(count, 0)} more lack one of the two and are not drawn`,
  related: (pair, r, count, logs) =>
    `over ${formatNumber(count, 0)} parks the correlation of ${pair} is ${r}${logs === null ? '' : ` (${logs})`}`,
  unrelated: (pair, count) => `${formatNumber(count, 0)} parks have both ${pair}`,
  among: (parks) => parks,
  chosen: (park, values) => `${park} (${values.join('; ')})`,
  medians: (count, y, x) => `medians of ${formatNumber(count, 0)} parks: ${y}; ${x}`,
  median: (value) => `Median ${value}`,
  method: (logs) =>
    `Correlation is Pearson's r${logs === null ? '' : ` (${logs})`} over the parks drawn, totals excluded; correlation is no cause.`,
  areaOf: (metric) => `area of circles: ${metric}`,
  colouredBy: (grouping) => `colour by ${grouping.toLowerCase()}`,
  otherGroups: 'Others',
  groupCount: (label, count) => `${label} n=${formatNumber(count, 0)}`,
  areaLegend: (metric, unit) => `Area: ${metric}${unit === '' ? '' : ` (${unit})`}`,
  areaMethod: (metric) => `The area of a circle is in proportion to ${metric}, from zero.`,
  noSize: (metric, count, parks) =>
    `Without ${metric}, drawn as small hollow points, ${formatNumber(count, 0)}: ${parks}.`,
  notPositive: (metric, count, parks) =>
    `With ${metric} not above zero, drawn as small hollow points, ${formatNumber(count, 0)}: ${parks}.`,
  otherSize: (metric, count, parks) =>
    `With ${metric} on another basis than most (cumulative, plan or target), drawn as small hollow points, ${formatNumber(count, 0)}: ${parks}.`,
  colouringMethod: (grouping) =>
    `Colours tell the ${grouping.toLowerCase()}; n is the number of its parks drawn. Chosen parks keep their own colours and are not counted in n.`,
  chosenMissing: (parks) => `Not drawn, as one or both values are missing: ${parks}.`,
  otherCaliber: (count, metric, parks) =>
    `Not drawn, as ${metric} is on another basis than most (cumulative, plan or target), ${formatNumber(count, 0)}: ${parks}.`,
  noLog: (metric) => `${metric} has values not above zero, or is a rank: no logarithmic scale.`,
  about: (metric, text) => `${metric}: ${text}`,
  noBoth: (pair, when) => `No park has both ${pair} for ${when}`,
  whoHasBoth: (count, when) => `Up to ${formatNumber(count, 0)} parks have both for ${when}.`,
  neverBoth: 'No period has both. Take another metric for the x axis.',
};
