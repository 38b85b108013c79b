import type { notesChinese } from './notes-wording.zh.ts';

/** Words of the notes under figures, in English. */
export const notesEnglish: typeof notesChinese = {
  derivedGrowth:
    'Changes are nominal, derived here from current-price levels; growth as reported by a source (at comparable prices) is a different metric.',
  derivedPlain: 'Changes are derived here.',
  derivedDifference: 'Changes are differences of the two values, derived here.',
  reportedGrowth:
    'Growth as reported by the source, as a rule at comparable prices: it cannot be recomputed from levels.',
  acrossBreak: 'No index or change is taken across a break.',
  ytd: 'Values are year to date (January to the end of the period): not to be set beside values of one period.',
  sinceStart: 'Values are cumulative since founding: not to be set beside annual values.',
  mixedCumulative: 'Some values are cumulative and some are not: they are not comparable.',
  plan: 'Values are planned, not achieved.',
  target: 'Values are targets, not achieved.',
  mixedRole: 'Actual and planned (or target) values stand side by side: they are not comparable.',
  mixedAsOf: (moments) => `As-of dates differ: ${moments}.`,
  about: '"About" is taken as ±5% when rank bands are judged, a convention of this product.',
  indexMissing: (parks) => `${parks}: no value in the base period, so no index.`,
  spanLacks: (periods) => `None of the chosen parks has a value for ${periods}, which is not shown.`,
  impossibleTransform: 'This transform makes no sense for the metric; levels are shown.',
  noPop: 'Year-to-date values accumulate, so no change on the previous period is taken.',
  endEarlier: (park, period) => `${park}: last value is of ${period}`,
  excluded: (count, groups) => `Not ranked: ${String(count)}. ${groups}.`,
  andMore: ' and others',
  revised: (park, period, value) => `r ${park}, ${period}: as first published; later revised to ${value}.`,
  secondSource: (park, period, value) => `${park}, ${period}: a second source has ${value}.`,
  totalDwarfs:
    'A total is the sum of its parks and never shares an axis with one of them: choose share, index or intensity.',
  noTarget: 'No plan or target stands beside the values shown.',
  noTotal: 'The dataset has no total that counts all chosen parks and has a value.',
  benchmarkRange: (least, most) =>
    `Benchmarks take the parks with a value in each period, ${String(least)} to ${String(most)}.`,
  coverage: 'A dash is not available, not zero. Of several periods in a year, the one most parks have is counted.',
  left: (count) => `${String(count)} more metrics are not listed.`,
  peerGroup: (names) => `Peer group: ${names}.`,
  lowerIsBetter: 'Lower is better.',
};
