import { Scheme, type Indicator } from './scheme.ts';
import type { Localized } from './localized.ts';

const version = '1';

const normalisations = {
  none: 'n',
  min_max: 'm',
  z_score: 'z',
  percentile_rank: 'r',
  goalposts: 'g',
  exponential: 'e',
  base_year: 'b',
} as const;

function methodsOf({ outliers, normalisation, missing, aggregation }: Scheme): string[] {
  const outlier =
    outliers.method === 'none'
      ? 'n'
      : outliers.method === 'points'
        ? `p${String(outliers.most)}`
        : `q${String(outliers.share)}`;
  const scale =
    normalisations[normalisation.method] + (normalisation.method === 'goalposts' && normalisation.clamped ? 'c' : '');
  const filled = (missing.method === 'reweight' ? 'r' : 'm') + String(missing.coverage);
  const mean = aggregation.method === 'topsis' ? 't' : `${aggregation.within.charAt(0)}${aggregation.across.charAt(0)}`;
  return [outlier, scale, filled, mean];
}

/** An indicator: its id and weight, then what is not as usual, each by its letter. */
function indicatorCode({ id, metric, weight, direction, transform, denominator, goalposts, base }: Indicator): string {
  return [
    id,
    String(weight),
    ...(metric === id ? [] : [`m${metric}`]),
    ...(direction === 'lower' ? ['l'] : []),
    ...(transform === 'log' ? ['g'] : []),
    ...(denominator === null ? [] : [`d${denominator}`]),
    ...(goalposts === null ? [] : [`w${String(goalposts.worst)}`, `b${String(goalposts.best)}`]),
    ...(base === null ? [] : [`y${String(base)}`]),
  ].join('*');
}

/** The methods of a scheme as a text: two schemes with one text treat their figures alike. */
export function methodCode(scheme: Scheme): string {
  return methodsOf(scheme).join('~');
}

/** What a scheme reads and where it puts it, whatever it weighs and in whatever order, as a text. */
export function readingCode({ dimensions }: Scheme): string {
  return dimensions
    .flatMap(({ id, indicators }) => indicators.map((each) => `${id},${indicatorCode({ ...each, weight: 0 })}`))
    .sort()
    .join('~');
}

/** A scheme as a short text for a link; its id and label are left out, as whoever reads it names it. */
export function schemeCode(scheme: Scheme): string {
  const dimensions = scheme.dimensions.map(({ id, weight, indicators }) =>
    [`${id}*${String(weight)}`, ...indicators.map(indicatorCode)].join(','),
  );
  return [version, ...methodsOf(scheme), ...dimensions].join('~');
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === '' ? NaN : Number(text);
}

function indicatorFrom(code: string): unknown {
  const [id, weight, ...options] = code.split('*');
  const option = (letter: string) => options.find((each) => each.startsWith(letter))?.slice(1);
  const worst = option('w');
  const base = option('y');
  return {
    id,
    metric: option('m') ?? id,
    weight: numberOf(weight),
    direction: options.includes('l') ? 'lower' : 'higher',
    transform: options.includes('g') ? 'log' : 'none',
    denominator: option('d') ?? null,
    goalposts: worst === undefined ? null : { worst: numberOf(worst), best: numberOf(option('b')) },
    base: base === undefined ? null : numberOf(base),
  };
}

function dimensionFrom(code: string): unknown {
  const [head = '', ...indicators] = code.split(',');
  const [id, weight] = head.split('*');
  return { id, weight: numberOf(weight), indicators: indicators.map(indicatorFrom) };
}

function outliersFrom(code: string): unknown {
  const amount = numberOf(code.slice(1));
  switch (code.charAt(0)) {
    case 'p':
      return { method: 'points', most: amount };
    case 'q':
      return { method: 'quantile', share: amount };
    default:
      return { method: 'none' };
  }
}

function meanFrom(letter: string): string | undefined {
  return letter === 'a' ? 'arithmetic' : letter === 'g' ? 'geometric' : undefined;
}

/** The scheme a code says, under the id and label given; null where it says none. */
export function readSchemeCode(code: string, named: { readonly id: string; readonly label: Localized }): Scheme | null {
  const [read, outliers = '', scale = '', filled = '', mean = '', ...dimensions] = code.split('~');
  if (read !== version) return null;
  const method = Object.entries(normalisations).find(([, letter]) => letter === scale.charAt(0))?.[0];
  const parsed = Scheme.safeParse({
    ...named,
    dimensions: dimensions.map(dimensionFrom),
    outliers: outliersFrom(outliers),
    normalisation: method === 'goalposts' ? { method, clamped: scale.endsWith('c') } : { method },
    missing: { method: filled.startsWith('m') ? 'peer_median' : 'reweight', coverage: numberOf(filled.slice(1)) },
    aggregation:
      mean === 't'
        ? { method: 'topsis' }
        : { method: 'mean', within: meanFrom(mean.charAt(0)), across: meanFrom(mean.charAt(1)) },
  });
  return parsed.success ? parsed.data : null;
}
