import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../src/contract/scheme.ts';
import { duelOf, topShares } from '../../../src/domain/composite/simulated-ranks.ts';
import { answerBands } from '../../../src/pages/score/answer-bands.ts';
import type { BandsReply } from '../../../src/pages/score/bands-reply.ts';
import { randomMatrix, scheme } from '../../support/composite.ts';

const two = scheme({ a: ['a1', 'a2'], b: ['b1', 'b2'] });
const matrix = randomMatrix(two, { parks: 20, seed: 3 });
const ask = {
  id: 1,
  kind: 'bands' as const,
  scheme: two,
  matrix: { ...matrix, values: new Float64Array(matrix.values), present: new Uint8Array(matrix.present) },
  draws: 1000,
  seed: 7,
  spread: 'uniform' as const,
  varied: [],
};

function answered(more: Partial<Parameters<typeof answerBands>[0]> = {}) {
  const last = [...answerBands({ ...ask, ...more })].at(-1);
  if (last?.kind !== 'bands') throw new Error('there are no bands');
  return last;
}

function drawnOf({ bands, ranks }: Extract<BandsReply, { kind: 'bands' }>, draws = ask.draws) {
  return { parks: bands.map(({ park }) => park), draws, ranks };
}

describe('the answer to a question of bands', () => {
  it('reports how far it is, growing, and ends with a band for every park and the ranks of every draw', () => {
    const replies = [...answerBands(ask)];
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    const { bands, ranks } = answered();
    expect(bands.map(({ park }) => park)).toEqual(matrix.parks);
    for (const { p5, median, p95 } of bands) {
      expect(p5).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(p95);
    }
    expect(ranks).toHaveLength(20 * 1000);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(answered({ seed: 7 })).toEqual(answered({ seed: 7 }));
    expect(answered({ seed: 7 }).ranks).not.toEqual(answered({ seed: 8 }).ranks);
  });

  it('spreads ranks further when any weights are drawn, and again otherwise when methods vary', () => {
    const width = ({ bands }: ReturnType<typeof answered>) => bands.reduce((sum, { p5, p95 }) => sum + p95 - p5, 0);
    const near = answered();
    expect(width(answered({ spread: 'dirichlet' }))).toBeGreaterThan(width(near));
    for (const varied of ['normalisation', 'aggregation'] as const)
      expect(answered({ varied: [varied] }).ranks).not.toEqual(near.ranks);
  });

  it('says which methods were drawn from, the scheme’s own first, and which the figures do not allow', () => {
    const { variants, refused } = answered({ varied: ['normalisation', 'aggregation'], draws: 10 });
    const name = ({ normalisation, aggregation }: Pick<Scheme, 'normalisation' | 'aggregation'>) =>
      `${normalisation.method} ${aggregation.method === 'topsis' ? 'topsis' : aggregation.across}`;
    expect(variants.map(name)).toEqual([
      'min_max arithmetic',
      'min_max geometric',
      'min_max topsis',
      'z_score arithmetic',
      'z_score topsis',
      'percentile_rank arithmetic',
      'percentile_rank geometric',
      'percentile_rank topsis',
    ]);
    expect(refused.map(name)).toEqual(['z_score geometric']);
    expect(answered({ draws: 10 }).variants).toHaveLength(1);
  });

  it('counts exactly N parks among the first N in every draw where nobody ties', () => {
    const reply = answered();
    for (const places of [1, 5, 20])
      expect(topShares(drawnOf(reply), places).reduce((sum, share) => sum + share, 0)).toBeCloseTo(places, 9);
  });

  it('counts every draw of a pair once: above, below or tied', () => {
    const drawn = drawnOf(answered());
    for (const [a, b] of [
      [0, 1],
      [3, 17],
    ] as const) {
      const { above, tied, below } = duelOf(drawn, a, b);
      expect(above + tied + below).toBe(1000);
      expect(duelOf(drawn, b, a)).toEqual({ above: below, tied, below: above });
    }
  });

  it('is a refusal for a scheme without weights', () => {
    const dimensions = two.dimensions.map((each) => ({ ...each, weight: 0 }));
    expect([...answerBands({ ...ask, scheme: { ...two, dimensions } })]).toEqual([{ id: 1, kind: 'refused' }]);
  });
});
