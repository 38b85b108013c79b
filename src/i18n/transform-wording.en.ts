import type { FigureWords } from './words.ts';

/** Names and formulas of the transforms, in English. */
export const transformsEnglish: FigureWords['transforms'] = {
  yoy: 'Year on year = (this period ÷ the same period a year before − 1) × 100%; rates are subtracted to percentage points, ranks to places.',
  pop: 'On the previous period = (this period ÷ the one before − 1) × 100%; rates are subtracted to percentage points, ranks to places.',
  growthIsReported: (metric) => `The source also reports “${metric}”, which never shares an axis with derived growth.`,
  index: (base) => `Index = this period ÷ ${base} × 100.`,
  shareName: (total) => `share of ${total} (derived)`,
  share: (total) => `Share = the park's value ÷ ${total} × 100%, of the same period.`,
  sumOfParks: (count) => (count === 0 ? 'the sum of parks' : `the sum of ${String(count)} parks`),
  sumRange: (least, most) =>
    `${String(least)} to ${String(most)} parks have a value, by period, and the sum moves with them: shares of different periods hardly compare.`,
  noTotal: 'no total for the period',
  perName: (denominator) => `per ${denominator.charAt(0).toLowerCase()}${denominator.slice(1)} (derived)`,
  per: (denominator) =>
    `Intensity = value ÷ ${denominator.charAt(0).toLowerCase()}${denominator.slice(1)} of the same park and period.`,
  noDenominator: (denominator) => `no ${denominator.charAt(0).toLowerCase()}${denominator.slice(1)} for the period`,
  notPositive: (denominator) => `${denominator} is not positive`,
  gapName: (reference) => `difference to the ${reference} (derived)`,
  gap: (reference) => `Difference = the park's value − the ${reference} of the same period; positive is above.`,
  gapOfRanks: (reference) =>
    `Difference = rank of the ${reference} − the park's rank, of the same period; positive is ahead.`,
  noReference: (reference) => `no ${reference} for the period`,
  cumulativeName: (since) => `sum since ${since} (derived)`,
  cumulative: (since) => `Sum of the periods since ${since}; it ends at the first gap, which is not counted as zero.`,
  gapBefore: 'not summed across an earlier gap',
};
