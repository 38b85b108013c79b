import type { Aggregation, Normalisation, Scheme } from '../../contract/scheme.ts';
import type { Choices } from './alternatives.ts';
import type { WeightSpread } from './draw-weights.ts';
import { totalWeights } from './total-weights.ts';
import type { Spread, Variation } from './variation-names.ts';

/** One of the methods that a draw takes by chance. */
export type Variant = Pick<Scheme, 'normalisation' | 'aggregation' | 'missing'>;

/** Those that need nothing but the figures: goalposts and base years are the scheme's own. */
const normalisations: readonly Normalisation[] = [
  { method: 'min_max' },
  { method: 'z_score' },
  { method: 'percentile_rank' },
];

/** Geometric means within dimensions are left to schemes that have them: under min–max the last of any indicator would score zero. */
const aggregations: readonly Aggregation[] = [
  { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  { method: 'mean', within: 'arithmetic', across: 'geometric' },
  { method: 'topsis' },
];

/** The scheme's own choice first, then the others. */
function withOwn<Choice extends object>(own: Choice, others: readonly Choice[]): Choice[] {
  const code = JSON.stringify(own);
  return [own, ...others.filter((each) => JSON.stringify(each) !== code)];
}

/** The alternatives to a scheme's methods, as far as each is to be varied (OECD/JRC Handbook 2008, step 7, its triggers). */
export function choicesOf({ normalisation, aggregation, missing }: Variant, varied: readonly Variation[]): Choices {
  return {
    ...(varied.includes('normalisation') ? { normalisations: withOwn(normalisation, normalisations) } : {}),
    ...(varied.includes('aggregation') ? { aggregations: withOwn(aggregation, aggregations) } : {}),
    ...(varied.includes('missing')
      ? { missing: missing.method === 'reweight' ? ['reweight', 'peer_median'] : ['peer_median', 'reweight'] }
      : {}),
  };
}

/**
 * How far weights are drawn. The concentration of the Dirichlet distribution is the number of indicators that weigh anything: with equal
 * weights all its parameters are 1, and each set of weights that sums to 1 is as likely as any other.
 */
export function spreadOf(spread: Spread, scheme: Scheme): WeightSpread {
  if (spread === 'uniform') return { kind: 'uniform', share: 0.25 };
  const weighing = totalWeights(scheme)?.reduce((count, weight) => (weight > 0 ? count + 1 : count), 0) ?? 0;
  return { kind: 'dirichlet', concentration: Math.max(1, weighing) };
}
