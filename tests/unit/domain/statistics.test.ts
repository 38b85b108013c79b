import { describe, expect, it } from 'vitest';
import { best, mean, median, quantile } from '../../../src/domain/statistics.ts';

describe('quantile', () => {
  it('equals R quantile(1:10), type 7', () => {
    const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1, 3.25, 5.5, 7.75, 10]);
  });

  it('equals R fivenum-like summary of mtcars$mpg', () => {
    const mpg = [
      21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4,
      33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
    ];
    // summary(mtcars$mpg): Min 10.40, 1st Qu. 15.43 (15.425), Median 19.20, Mean 20.09, 3rd Qu. 22.80, Max 33.90
    expect(quantile(mpg, 0.25)).toBeCloseTo(15.425, 10);
    expect(median(mpg)).toBeCloseTo(19.2, 10);
    expect(mean(mpg)).toBeCloseTo(20.090625, 10);
    expect(quantile(mpg, 0.75)).toBeCloseTo(22.8, 10);
  });

  it('of nothing is null, and outside 0–1 an error', () => {
    expect([quantile([], 0.5), median([]), mean([]), best([], 'higher')]).toEqual([null, null, null, null]);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});

describe('best', () => {
  it('follows the direction', () => {
    expect([best([3, 1, 2], 'higher'), best([3, 1, 2], 'lower')]).toEqual([3, 1]);
  });
});
