import { formatNumber } from '../../i18n/format.ts';
import type { BookFrame } from './book-frame.ts';

function percent(share: number): string {
  return String(Number(formatNumber(share * 100, 2).replaceAll(',', '')));
}

/** The steps of this scheme in words, in the order in which they are taken. */
export function methodSteps({ scheme, words }: BookFrame): string[] {
  const { aggregation, missing, normalisation, outliers } = scheme;
  const { steps } = words;
  const outlierStep =
    outliers.method === 'points'
      ? steps.outliers.points(outliers.most)
      : outliers.method === 'quantile'
        ? steps.outliers.quantile(percent(outliers.share), percent(1 - outliers.share))
        : steps.outliers.none;
  const scale =
    normalisation.method === 'goalposts' && normalisation.clamped ? 'goalpostsClamped' : normalisation.method;
  const isGeometric =
    aggregation.method === 'mean' && (aggregation.within === 'geometric' || aggregation.across === 'geometric');
  return [
    steps.values,
    missing.coverage > 0 ? steps.coverage(percent(missing.coverage)) : steps.noThreshold,
    missing.method === 'reweight' ? steps.reweight : steps.peerMedian,
    outlierStep,
    steps.normalisation[scale],
    steps.weights,
    ...(aggregation.method === 'topsis'
      ? [steps.topsis]
      : [
          steps.within[aggregation.within],
          steps.across[aggregation.across],
          ...(aggregation.within === 'arithmetic' || aggregation.across === 'arithmetic'
            ? [steps.contributions.arithmetic]
            : []),
          ...(isGeometric ? [steps.contributions.geometric] : []),
        ]),
    steps.rank,
  ];
}
