import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../../src/domain/composite/break-even.ts';
import { gapBetween } from '../../../../src/domain/composite/gap.ts';
import { scoresOf } from '../../../../src/domain/composite/scores-of.ts';
import { logMean } from '../../../../src/domain/composite/log-mean.ts';
import { weightSensitivity } from '../../../../src/domain/composite/weight-sensitivity.ts';
import { reachingValue } from '../../../../src/domain/composite/reaching-value.ts';
import { withShare } from '../../../../src/domain/composite/total-weights.ts';
import { rankAtValue, whatItTakes } from '../../../../src/domain/composite/what-it-takes.ts';
import { indicator, matrix, prepared, randomMatrix, scheme } from '../../../support/composite.ts';

const figures = matrix(['x', 'y'], { p: [10, 0], q: [5, 6], r: [0, 10] });
const even = scheme({ a: ['x', 'y'] });
const geometric = { method: 'mean', within: 'geometric', across: 'geometric' } as const;

describe('logMean', () => {
  it('lies between geometric and arithmetic mean, and is either where both are equal', () => {
    expect(logMean(1, Math.E)).toBeCloseTo(Math.E - 1, 12);
    expect(logMean(7, 7)).toBe(7);
    expect(logMean(7, 7 * (1 + 1e-7))).toBeCloseTo(7, 5);
  });
});

describe('gapBetween', () => {
  it('tells the gap of two parks by the difference of their contributions', () => {
    expect(gapBetween(prepared(even, figures), 1, { kind: 'park', row: 0 })).toEqual({
      ok: true,
      from: 50,
      to: 55,
      steps: [
        { indicator: 'x', points: -25 },
        { indicator: 'y', points: 30 },
      ],
      method: 'difference',
    });
  });

  it('sets a park against an invented one with the median of every indicator', () => {
    const gap = gapBetween(prepared(even, figures), 0, { kind: 'median' });
    expect(gap).toMatchObject({ from: 55, to: 50, steps: [{ points: 25 }, { points: -30 }] });
  });

  it('gives an indicator in which both are alike nothing under a geometric mean', () => {
    const of = scheme({ a: ['x', 'y'] }, { normalisation: { method: 'none' }, aggregation: geometric });
    const gap = gapBetween(prepared(of, matrix(['x', 'y'], { p: [4, 5], q: [4, 20] })), 1, { kind: 'park', row: 0 });
    expect(gap).toMatchObject({ method: 'log_mean', steps: [{ points: 0 }, {}] });
    expect(gap.ok && gap.steps[1]?.points).toBeCloseTo(Math.sqrt(80) - Math.sqrt(20), 12);
  });

  it('falls back on differences where a zero or unlike weights forbid logarithms', () => {
    const of = scheme({ a: ['x', 'y'] }, { aggregation: geometric });
    expect(gapBetween(prepared(of, figures), 1, { kind: 'park', row: 0 })).toMatchObject({ method: 'difference' });
  });

  it('has no parts under TOPSIS', () => {
    const of = scheme({ a: ['x', 'y'] }, { aggregation: { method: 'topsis' } });
    expect(gapBetween(prepared(of, figures), 0, { kind: 'median' })).toEqual({
      ok: false,
      reason: 'no_parts_under_topsis',
    });
  });
});

describe('whatItTakes', () => {
  it('finds the smallest change of each indicator that reaches the rank', () => {
    // q leads with 55, p and r tie with 50: p needs 5 points, and x is at its end already, yet every unit more lowers q.
    const found = whatItTakes(prepared(even, figures), 0, 1);
    expect(found?.map(({ kind }) => kind)).toEqual(['value', 'value']);
    const [x, y] = found ?? [];
    // q is 25 × 10 ÷ x + 30 = 50.
    expect(x).toMatchObject({ from: 10, isBeyondBest: true, rank: 1 });
    expect(x?.kind === 'value' ? x.to : 0).toBeCloseTo(12.5, 6);
    expect(y).toMatchObject({ from: 0, isBeyondBest: false, rank: 1 });
    // The worst of y rises with p until q is the worst: 50 (y − y) ÷ (10 − y) is always 0 for p, and q falls to 50.
    expect(y?.kind === 'value' ? y.to : 0).toBeCloseTo(2, 6);
  });

  it('says that there is no such place, and why an indicator cannot', () => {
    const of = scheme({ a: ['x', indicator('idle', { weight: 0 }), 'gap'] });
    const holes = matrix(['x', 'idle', 'gap'], { p: [0, 1, null], q: [5, 1, 1], r: [9, 1, 2] });
    expect(whatItTakes(prepared(of, holes), 2, 1)).toBeNull();
    expect(whatItTakes(prepared(of, holes), 0, 1)?.slice(1)).toEqual([
      { kind: 'cannot', indicator: 'idle', reason: 'no_weight' },
      { kind: 'cannot', indicator: 'gap', reason: 'missing' },
    ]);
  });

  it('cannot where the goalposts end before the rank', () => {
    const goalposts = { worst: 0, best: 10 };
    const of = scheme(
      { a: [indicator('x', { goalposts }), indicator('y', { goalposts, weight: 3 })] },
      { normalisation: { method: 'goalposts', clamped: true } },
    );
    const [x, y] = whatItTakes(prepared(of, matrix(['x', 'y'], { p: [5, 2], q: [1, 9] })), 0, 1) ?? [];
    expect(x).toEqual({ kind: 'cannot', indicator: 'x', reason: 'not_enough' });
    expect(y?.kind === 'value' ? y.to : 0).toBeCloseTo(9 - 4 / 3, 6);
  });

  it('cannot go below zero where lower is better and nobody is below zero', () => {
    const of = scheme({ a: [indicator('x', { direction: 'lower' }), indicator('y', { weight: 3 })] });
    const [x] = whatItTakes(prepared(of, matrix(['x', 'y'], { p: [5, 0], q: [9, 9] })), 0, 1) ?? [];
    expect(x).toEqual({ kind: 'cannot', indicator: 'x', reason: 'zero_is_not_enough' });
  });
});

describe('rankAtValue', () => {
  it('tells the rank with another value, and none where the scheme has no figure of it', () => {
    const rankAt = rankAtValue(prepared(even, figures), 0, 0);
    expect([10, 12.5, 20].map(rankAt)).toEqual([2, 1, 1]);
    const of = scheme({ a: [indicator('x', { transform: 'log' }), 'y'] });
    const holes = prepared(of, matrix(['x', 'y'], { p: [4, null], q: [5, 6], r: [1, 10] }));
    expect(rankAtValue(holes, 0, 0)(0)).toBeNull();
    expect(rankAtValue(holes, 0, 1)(3)).toBeNull();
  });
});

describe('reachingValue', () => {
  const atLeast = (limit: number) => (value: number) => value >= limit;

  it('rounds to the nearest where that reaches, else the way of the change', () => {
    expect(reachingValue(12.47, { decimals: 1, isUp: true }, atLeast(12.47))).toEqual({ value: 12.5, decimals: 1 });
    expect(reachingValue(12.42, { decimals: 1, isUp: true }, atLeast(12.42))).toEqual({ value: 12.5, decimals: 1 });
    expect(reachingValue(3.58, { decimals: 1, isUp: false }, (value) => value <= 3.58)).toEqual({
      value: 3.5,
      decimals: 1,
    });
    expect(reachingValue(12.5000000001, { decimals: 1, isUp: true }, atLeast(12.5))).toEqual({
      value: 12.5,
      decimals: 1,
    });
  });

  it('takes more decimals where fewer overshoot what still reaches', () => {
    const window = (value: number) => value >= 0.0312 && value < 0.04;
    expect(reachingValue(0.0312, { decimals: 1, isUp: true }, window)).toEqual({ value: 0.032, decimals: 3 });
  });

  it('gives the value itself where nothing rounded does', () => {
    expect(reachingValue(1 / 3, { decimals: 2, isUp: true }, (value) => value === 1 / 3)).toEqual({
      value: 1 / 3,
      decimals: 15,
    });
  });
});

describe('breakEven', () => {
  const two = prepared(even, matrix(['x', 'y'], { p: [10, 0], q: [5, 6], r: [0, 10] }));

  it('finds the share at which two parks change places', () => {
    // p: 100 w. q: 50 w + 60 (1 − w). Equal at 60 ÷ 110.
    const found = breakEven(two, [0], { a: 0, b: 1 });
    expect(found).toMatchObject({ kind: 'at', today: 0.5, above: 'a' });
    expect(found.kind === 'at' ? found.share : 0).toBeCloseTo(60 / 110, 12);
    // Seen from the other park, the share is the same and the leader has the other name.
    expect(breakEven(two, [0], { a: 1, b: 0 })).toMatchObject({ kind: 'at', share: 60 / 110, above: 'b' });
  });

  it('finds a crossing that falls on a round share', () => {
    const found = breakEven(two, [0], { a: 0, b: 2 });
    expect(found).toMatchObject({ kind: 'at', today: 0.5 });
    expect(found.kind === 'at' ? found.share : 0).toBeCloseTo(0.5, 12);
  });

  it('takes a whole dimension, proportions within it kept', () => {
    const of = scheme({ a: [indicator('x', { weight: 3 }), 'y'], b: ['z'] });
    const rows = matrix(['x', 'y', 'z'], { p: [1, 0, 0], q: [0, 0, 1], r: [0, 1, 0] });
    // p has 75 of dimension a, q has 100 of b: 75 s = 100 (1 − s).
    const found = breakEven(prepared(of, rows), [0, 1], { a: 0, b: 1 });
    expect(found).toMatchObject({ kind: 'at', today: 0.5 });
    expect(found.kind === 'at' ? found.share : 0).toBeCloseTo(100 / 175, 9);
  });

  it('finds no crossing at the very end, where a park without the figure would have no score', () => {
    const holes = prepared(even, matrix(['x', 'y'], { p: [null, 10], q: [2, 0], r: [1, 5], s: [0, 5] }));
    expect(breakEven(holes, [0], { a: 0, b: 1 })).toEqual({ kind: 'never', today: 0.5, ahead: 'a' });
  });

  it('sets a park against the invented one with every median', () => {
    // The medians are 50 of x and 60 of y: p leads from 50 w + 60 (1 − w) = 100 w on.
    const found = breakEven(two, [0], { a: 0, b: { kind: 'median' } });
    expect(found).toMatchObject({ kind: 'at', above: 'a' });
    expect(found.kind === 'at' ? found.share : 0).toBeCloseTo(60 / 110, 12);
  });

  it.each([
    ['geometric means', geometric],
    ['TOPSIS', { method: 'topsis' } as const],
  ])('changes the order of the scores of all parks at the share found, under %s', (_, aggregation) => {
    const of = scheme({ a: ['x', 'y'], b: ['z'] }, { normalisation: { method: 'percentile_rank' }, aggregation });
    const world = prepared(of, randomMatrix(of, { parks: 12, seed: 4 }));
    const pairs = Array.from({ length: 11 }, (__, row) => ({ a: row, b: row + 1 }));
    const found = pairs.map((rows) => ({ rows, even: breakEven(world, [2], rows) }));
    const crossings = found.flatMap(({ rows, even: each }) => (each.kind === 'at' ? [{ rows, ...each }] : []));
    expect(crossings.length).toBeGreaterThan(2);
    for (const { rows, share, above } of crossings) {
      const lead = (at: number) => {
        const scores = scoresOf(world, withShare(world.weights, [2], at));
        return (scores[rows.a] ?? 0) - (scores[rows.b] ?? 0);
      };
      const sign = above === 'a' ? 1 : -1;
      expect(Math.sign(lead(share + 1e-6))).toBe(sign);
      expect(Math.sign(lead(share - 1e-6))).toBe(-sign);
    }
  });

  it('says who stays ahead where no weight changes it', () => {
    const sure = prepared(even, matrix(['x', 'y'], { p: [10, 3], q: [5, 2], r: [0, 0] }));
    expect(breakEven(sure, [0], { a: 0, b: 1 })).toEqual({ kind: 'never', today: 0.5, ahead: 'a' });
    expect(breakEven(sure, [0], { a: 1, b: 0 })).toEqual({ kind: 'never', today: 0.5, ahead: 'b' });
    expect(breakEven(sure, [0], { a: 1, b: 1 })).toEqual({ kind: 'never', today: 0.5, ahead: 'neither' });
  });
});

describe('weightSensitivity', () => {
  it('tells the rank with a quarter less and more, and the best and worst of any weight', () => {
    expect(weightSensitivity(prepared(even, figures), 0)).toEqual([
      { indicator: 'x', weight: 0.5, lower: 3, now: 2, higher: 1, best: 1, worst: 3 },
      { indicator: 'y', weight: 0.5, lower: 1, now: 2, higher: 3, best: 1, worst: 3 },
    ]);
  });
});

describe('scoresOf', () => {
  it('takes other weights than the scheme’s', () => {
    expect([...scoresOf(prepared(even, figures), Float64Array.of(1, 0))]).toEqual([100, 50, 0]);
  });
});
