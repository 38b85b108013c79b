import { describe, expect, it } from 'vitest';
import { prepareAlternatives } from '../../../../src/domain/composite/alternatives.ts';
import { drawWeights } from '../../../../src/domain/composite/draw-weights.ts';
import { leaveOneOut } from '../../../../src/domain/composite/leave-one-out.ts';
import { gamma, seeded } from '../../../../src/domain/composite/random.ts';
import { collinearPairs } from '../../../../src/domain/composite/redundancy.ts';
import { drawAllRanks, drawRanks } from '../../../../src/domain/composite/robustness.ts';
import { duelOf, simulatedBands, topShares } from '../../../../src/domain/composite/simulated-ranks.ts';
import { indicator, matrix, prepared, randomMatrix, resultOf, scheme } from '../../../support/composite.ts';

const of = scheme({ a: ['v', 'w', 'x'], b: ['y', 'z'] });
const figures = randomMatrix(of, { parks: 30, seed: 7 });
const alternatives = resultOf(prepareAlternatives(of, figures, {}));

function share(count: number, each: () => boolean): number {
  let hits = 0;
  for (let index = 0; index < count; index += 1) if (each()) hits += 1;
  return hits / count;
}

describe('seeded', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seeded(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  it('is uniform from 0 up to 1', () => {
    const random = seeded(3);
    const counts = new Array<number>(10).fill(0);
    for (let index = 0; index < 100_000; index += 1) {
      const bin = Math.floor(10 * random());
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    // Chi-squared of 9 degrees of freedom exceeds 27.9 once in a thousand.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });
});

describe('gamma', () => {
  it.each([0.3, 1, 4.5])('has mean and variance of its shape %f', (shape) => {
    const random = seeded(11);
    const values = Array.from({ length: 40_000 }, () => gamma(random, shape));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
  });
});

describe('drawWeights', () => {
  const weights = Float64Array.of(0.5, 0.3, 0.2, 0);
  const out = new Float64Array(4);

  it.each([
    { kind: 'uniform', share: 0.25 },
    { kind: 'dirichlet', concentration: 50 },
  ] as const)('sums to 1, keeps zero at zero and the mean near the weights ($kind)', (spread) => {
    const random = seeded(5);
    const sums = new Float64Array(4);
    for (let draw = 0; draw < 4000; draw += 1) {
      drawWeights(random, weights, spread, out);
      expect(out.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      out.forEach((weight, index) => {
        sums[index] = (sums[index] ?? 0) + weight / 4000;
      });
    }
    expect(sums[3]).toBe(0);
    [0.5, 0.3, 0.2].forEach((weight, index) => {
      expect(Math.abs((sums[index] ?? 0) - weight)).toBeLessThan(0.01);
    });
  });

  it('keeps the proportion of two weights within (1 + share) ÷ (1 − share)', () => {
    const random = seeded(9);
    const within = share(1000, () => {
      drawWeights(random, weights, { kind: 'uniform', share: 0.25 }, out);
      const ratio = (out[0] ?? 0) / (out[1] ?? 0) / (0.5 / 0.3);
      return ratio <= 1.25 / 0.75 && ratio >= 0.75 / 1.25;
    });
    expect(within).toBe(1);
  });
});

describe('drawRanks', () => {
  it('gives the same answer for the same seed, whatever the slices', () => {
    const [whole, sliced, other] = [
      drawAllRanks(alternatives, { draws: 120, seed: 1, slice: 1000 }),
      drawAllRanks(alternatives, { draws: 120, seed: 1, slice: 7 }),
      drawAllRanks(alternatives, { draws: 120, seed: 2 }),
    ];
    expect(sliced.ranks).toEqual(whole.ranks);
    expect(other.ranks).not.toEqual(whole.ranks);
  });

  it('reports after each slice and can be left at any of them', () => {
    const run = drawRanks(alternatives, { draws: 100, seed: 1, slice: 40 });
    expect([run.next().value, run.next().value]).toEqual([
      { done: 40, of: 100 },
      { done: 80, of: 100 },
    ]);
    expect(run.next().done).toBe(true);
  });

  it('never moves a park that is best or worst in everything', () => {
    const sure = matrix(['v', 'w', 'x', 'y', 'z'], {
      top: [9, 9, 9, 9, 9],
      some: [1, 5, 2, 4, 3],
      other: [5, 1, 4, 2, 3],
      last: [0, 0, 0, 0, 0],
    });
    const drawn = drawAllRanks(resultOf(prepareAlternatives(of, sure, {})), { draws: 200, seed: 4 });
    const [top, some, , last] = simulatedBands(drawn);
    expect([top?.p5, top?.p95, last?.p5, last?.p95]).toEqual([1, 1, 4, 4]);
    expect([some?.p5, some?.p95]).toEqual([2, 3]);
    expect(topShares(drawn, 1)).toEqual([1, 0, 0, 0]);
  });

  it('tells how often one park ranks above another, ties apart', () => {
    const drawn = { parks: ['p', 'q'], draws: 4, ranks: Uint16Array.of(1, 1, 2, 1, 2, 1, 1, 2) };
    expect(duelOf(drawn, 0, 1)).toEqual({ above: 2, tied: 1, below: 1 });
    expect(duelOf(drawn, 1, 0)).toEqual({ above: 1, tied: 1, below: 2 });
  });

  it('bounds the band by ranks that were drawn', () => {
    const ranks = Uint16Array.from({ length: 100 }, (_, draw) => 100 - draw);
    expect(simulatedBands({ parks: ['p'], draws: 100, ranks })).toEqual([{ park: 'p', p5: 5, median: 50, p95: 95 }]);
  });

  it('widens the band when normalisation and aggregation vary too, and names the combinations refused', () => {
    const varied = resultOf(
      prepareAlternatives(of, figures, {
        normalisations: [{ method: 'min_max' }, { method: 'z_score' }, { method: 'percentile_rank' }],
        aggregations: [
          of.aggregation,
          { method: 'mean', within: 'geometric', across: 'geometric' },
          { method: 'topsis' },
        ],
      }),
    );
    expect(varied.variants).toHaveLength(8);
    expect(varied.refused.map(({ refusal }) => refusal.reason)).toEqual(['negative_under_geometric']);
    const width = (of: typeof varied) =>
      simulatedBands(drawAllRanks(of, { draws: 400, seed: 1 })).reduce((sum, { p5, p95 }) => sum + p95 - p5, 0);
    expect(width(varied)).toBeGreaterThan(width(alternatives));
  });

  it('has no band without draws', () => {
    expect(simulatedBands(drawAllRanks(alternatives, { draws: 0, seed: 1 }))).toEqual([]);
  });
});

describe('leaveOneOut', () => {
  it('finds the mean shift of the ranks, and the park that moves most', () => {
    const three = matrix(['x', 'y'], { p: [10, 0], q: [5, 6], r: [0, 10] });
    const heavy = scheme({ a: [indicator('x', { weight: 3 }), 'y'] });
    const [x, y] = leaveOneOut(prepared(heavy, three));
    // With x: p 75, q 52.5, r 25. Without it: r, q, p.
    expect(x).toEqual({
      indicator: 'x',
      meanShift: 4 / 3,
      most: { park: 'p', shift: -2 },
      hardlyMatters: false,
    });
    expect(y).toEqual({ indicator: 'y', meanShift: 0, most: null, hardlyMatters: true });
  });

  it('cannot leave out the only indicator', () => {
    const [only] = leaveOneOut(prepared(scheme({ a: ['x'] }), matrix(['x'], { p: [1], q: [2] })));
    expect(only?.meanShift).toBeNull();
  });
});

describe('collinearPairs', () => {
  it('finds pairs correlated above 0.92 either way, with weight only', () => {
    const rows = Object.fromEntries(
      [1, 4, 2, 8, 5].map((value, index) => [`p${String(index)}`, [value, 2 * value, -value, value, index % 2]]),
    );
    const pairs = collinearPairs(
      prepared(
        scheme({ a: ['one', 'double', 'turned', indicator('idle', { weight: 0 }), 'apart'] }),
        matrix(['one', 'double', 'turned', 'idle', 'apart'], rows),
      ),
    );
    expect(pairs.map(({ a, b, r }) => [a, b, Math.round(r)])).toEqual([
      ['one', 'double', 1],
      ['one', 'turned', -1],
      ['double', 'turned', -1],
    ]);
  });
});
