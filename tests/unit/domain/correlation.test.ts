import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/domain/correlation.ts';

/** Anscombe (1973), "Graphs in Statistical Analysis", set I: r = 0.816. */
const anscombe = [
  [10, 8.04],
  [8, 6.95],
  [13, 7.58],
  [9, 8.81],
  [11, 8.33],
  [14, 9.96],
  [6, 7.24],
  [4, 4.26],
  [12, 10.84],
  [7, 4.82],
  [5, 5.68],
].map(([x = 0, y = 0]) => ({ x, y }));

describe('correlation', () => {
  it('gives the published r of Anscombe', () => {
    expect(correlation(anscombe)).toBeCloseTo(0.816, 3);
  });

  it('is that of the logarithms where the axes are logarithmic', () => {
    const power = [1, 2, 3, 4, 5].map((x) => ({ x, y: x ** 3 }));
    expect(correlation(power, { x: 'log', y: 'log' })).toBeCloseTo(1, 12);
    expect(correlation(power)).toBeLessThan(0.99);
  });

  it('is not given below four points, nor where an axis does not vary', () => {
    expect(correlation(anscombe.slice(0, 3))).toBeNull();
    expect(correlation(anscombe.map(({ x }) => ({ x, y: 2 })))).toBeNull();
  });
});
