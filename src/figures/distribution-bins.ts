import { binOf, histogram, type Histogram } from '../domain/histogram.ts';
import { quantile } from '../domain/statistics.ts';
import { formatNumber } from '../i18n/format.ts';
import type { FigureContext } from './context.ts';
import type { DistributionFigure, DistributionPark } from './distribution-figure.ts';

export interface Bins {
  readonly bins: DistributionFigure['bins'];
  readonly limits: DistributionFigure['limits'];
  readonly quartiles: DistributionFigure['quartiles'];
  /** How the classes were made. */
  readonly rule: string;
}

/** Decimals that print every limit whole: 2.5 needs one where the metric has none. */
function limitDecimals({ width }: Histogram, decimals: number): number {
  return [0, 1, 2, 3, 4, 5, 6].find((places) => Math.abs(width - Number(width.toFixed(places))) < 1e-9) ?? decimals;
}

function ruleText({ words }: FigureContext, made: Histogram, decimals: number): string {
  const count = made.counts.length;
  const width = formatNumber(made.width, limitDecimals(made, decimals));
  const computed = formatNumber(made.computed, decimals + 1);
  switch (made.rule) {
    case 'freedman-diaconis':
      return words.distribution.rule(computed, width, count);
    case 'widened':
      return words.distribution.capped(computed, width, count);
    case 'sturges':
      return words.distribution.flat(width, count);
    case 'equal':
      return words.distribution.equal;
  }
}

/** The classes of these parks' values with their names, and the quartiles. `decimals` are those of the values. */
export function distributionBins(context: FigureContext, parks: readonly DistributionPark[], decimals: number): Bins {
  const { words } = context;
  const values = parks.map(({ value }) => value.value ?? 0);
  const made = histogram(values, 10 ** -decimals);
  const places = made.rule === 'equal' ? decimals : limitDecimals(made, decimals);
  const bins = made.counts.map((count, index) => {
    const [from, to] = [made.edges[index] ?? 0, made.edges[index + 1] ?? 0];
    const [low, high] = [formatNumber(from, places), formatNumber(to, places)];
    const isLast = index === made.counts.length - 1;
    return {
      from,
      to,
      count,
      text: from === to ? low : words.distribution.range(low, high, isLast),
      parks: parks.filter(({ value }) => binOf(made.edges, value.value ?? 0) === index).map(({ short }) => short),
    };
  });
  const quartiles = ([0.25, 0.5, 0.75] as const).flatMap((share) => {
    const value = quantile(values, share);
    if (value === null) return [];
    const name = ({ 0.25: 'lower', 0.5: 'median', 0.75: 'upper' } as const)[share];
    return [{ value, text: words.distribution[name](formatNumber(value, decimals)), isMedian: share === 0.5 }];
  });
  const limits = [...new Set(made.edges)].map((value) => ({ value, text: formatNumber(value, places) }));
  return { bins, limits, quartiles, rule: ruleText(context, made, decimals) };
}
