import * as z from 'zod/mini';
import { Localized } from './localized.ts';

/** The ids a link can carry; `~`, `*` and `,` part the code of a scheme. */
const Id = z.string().check(z.regex(/^[\p{L}\p{N}._/-]{1,80}$/u));
const Weight = z.number().check(z.minimum(0), z.maximum(1_000_000));

/** Fixed ends of a scale, in the indicator's own unit: `worst` scores 0 and `best` 100, so best < worst where lower is better. */
export const Goalposts = z.object({ worst: z.number(), best: z.number() });
export type Goalposts = z.infer<typeof Goalposts>;

export const Indicator = z.object({
  id: Id,
  metric: Id,
  /** Within its dimension, in any unit: only the proportions count. */
  weight: Weight,
  direction: z.enum(['higher', 'lower']),
  transform: z.enum(['none', 'log']),
  /** The metric it is divided by; null for the metric itself. */
  denominator: z.nullable(Id),
  /** Needed by the normalisation `goalposts`, used by `exponential` where given. */
  goalposts: z.nullable(Goalposts),
  /** The value of the base year that scores 100; needed by the normalisation `base_year`. */
  base: z.nullable(z.number()),
});
export type Indicator = z.infer<typeof Indicator>;

/** The most indicators of a dimension, and dimensions of a scheme. */
export const mostIndicators = 60;
export const mostDimensions = 20;

export const Dimension = z.object({
  id: Id,
  /** Among the dimensions, in any unit: only the proportions count. */
  weight: Weight,
  indicators: z.array(Indicator).check(z.minLength(1), z.maxLength(mostIndicators)),
});
export type Dimension = z.infer<typeof Dimension>;

export const Outliers = z.discriminatedUnion('method', [
  z.object({ method: z.literal('none') }),
  /** Extreme points moved to their neighbour, at most `most` of them, until skewness and kurtosis allow. */
  z.object({ method: z.literal('points'), most: z.int().check(z.minimum(1), z.maximum(50)) }),
  /** Values beyond the `share` and 1 − `share` quantiles moved to them. */
  z.object({ method: z.literal('quantile'), share: z.number().check(z.minimum(0.001), z.maximum(0.25)) }),
]);
export type Outliers = z.infer<typeof Outliers>;

export const Normalisation = z.discriminatedUnion('method', [
  /** The figures are on one scale already. */
  z.object({ method: z.literal('none') }),
  z.object({ method: z.literal('min_max') }),
  z.object({ method: z.literal('z_score') }),
  z.object({ method: z.literal('percentile_rank') }),
  z.object({ method: z.literal('goalposts'), clamped: z.boolean() }),
  z.object({ method: z.literal('exponential') }),
  z.object({ method: z.literal('base_year') }),
]);
export type Normalisation = z.infer<typeof Normalisation>;

export const Missing = z.object({
  /** Parks with less than this share of the weight filled are dropped; 1 drops every incomplete park. */
  coverage: z.number().check(z.minimum(0), z.maximum(1)),
  method: z.enum(['reweight', 'peer_median']),
});
export type Missing = z.infer<typeof Missing>;

const Mean = z.enum(['arithmetic', 'geometric']);
export type Mean = z.infer<typeof Mean>;

export const Aggregation = z.discriminatedUnion('method', [
  z.object({ method: z.literal('mean'), within: Mean, across: Mean }),
  z.object({ method: z.literal('topsis') }),
]);
export type Aggregation = z.infer<typeof Aggregation>;

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** How a composite score is made, from indicators to rank. */
export const Scheme = z.object({
  id: Id,
  label: Localized,
  /** Ids of dimensions, and of indicators over all of them, are each given once. */
  dimensions: z.array(Dimension).check(
    z.minLength(1),
    z.maxLength(mostDimensions),
    z.refine((dimensions) => areDistinct(dimensions.map(({ id }) => id)), 'a dimension stands twice'),
    z.refine(
      (dimensions) => areDistinct(dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
      'an indicator stands twice',
    ),
  ),
  outliers: Outliers,
  normalisation: Normalisation,
  missing: Missing,
  aggregation: Aggregation,
});
export type Scheme = z.infer<typeof Scheme>;
