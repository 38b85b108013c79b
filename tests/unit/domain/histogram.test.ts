import { expect, it } from 'vitest';
import { histogram } from '../../../src/domain/histogram.ts';

it('takes the width of Freedman and Diaconis, rounded, and counts every value once', () => {
  const values = Array.from({ length: 64 }, (_, index) => index + 0.5);
  const made = histogram(values, 0.1);
  // IQR 31.5 × 2 ÷ ∛64.
  expect(made.computed).toBeCloseTo(15.75, 9);
  expect(made).toMatchObject({
    rule: 'freedman-diaconis',
    width: 20,
    edges: [0, 20, 40, 60, 80],
    counts: [20, 20, 20, 4],
  });
});

it('holds the lower limit in a class and not the upper one, but for the last', () => {
  const made = histogram([0, 1, 1, 2, 2, 3, 3, 4], 1);
  expect(made.edges.at(-1)).toBe(4);
  expect(made.counts.reduce((sum, count) => sum + count, 0)).toBe(8);
  expect(made.counts.at(-1)).toBe(made.width === 2 ? 5 : 3);
});

it('never makes more than thirty classes, however far a tail reaches', () => {
  const values = [...Array.from({ length: 100 }, (_, index) => index), 1_000_000];
  const made = histogram(values, 1);
  expect(made.rule).toBe('widened');
  expect(made.counts.length).toBeLessThanOrEqual(30);
  expect(made.counts.at(-1)).toBe(1);
});

it('falls back to Sturges where the quartiles are equal', () => {
  const made = histogram([...Array.from({ length: 15 }, () => 5), 9], 1);
  expect(made.rule).toBe('sturges');
  expect(made.counts.reduce((sum, count) => sum + count, 0)).toBe(16);
});

it('has one class of equal values and none of nothing', () => {
  expect(histogram([7, 7, 7], 1)).toMatchObject({ rule: 'equal', edges: [7, 7], counts: [3] });
  expect(histogram([], 1)).toMatchObject({ edges: [], counts: [] });
});

it('keeps limits that can be printed: no class of half a person', () => {
  const made = histogram([1, 2, 3, 2, 1, 2, 3, 4, 2], 1);
  for (const edge of made.edges) expect(Number.isInteger(edge)).toBe(true);
});
