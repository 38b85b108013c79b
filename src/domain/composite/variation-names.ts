/** What can be varied beside the weights. */
export const variations = ['normalisation', 'aggregation', 'missing'] as const;
export type Variation = (typeof variations)[number];

/** ±25 % of each weight, or any weights around the scheme's own. */
export const spreads = ['uniform', 'dirichlet'] as const;
export type Spread = (typeof spreads)[number];
