import { expect, it } from 'vitest';
import { percentileOfRank, percentileRank } from '../../../src/domain/percentile.ts';
import { fact } from '../../support/slice.ts';

const facts = (values: readonly (number | null)[]) => values.map((value) => fact(value));

it('is the share below plus half the share of the equal, itself among them', () => {
  // A frequency table as textbooks give it: 2 below, 2 equal, of 8.
  expect(percentileRank(facts([1, 2, 3, 3, 5, 6, 7, 8]), fact(3), 'higher')).toBe(37.5);
  expect([1, 2, 3, 4].map((value) => percentileRank(facts([1, 2, 3, 4]), fact(value), 'higher'))).toEqual([
    12.5, 37.5, 62.5, 87.5,
  ]);
});

it('puts the middle of an odd number, and parks that are all equal, at 50', () => {
  expect(percentileRank(facts([1, 2, 9]), fact(2), 'higher')).toBe(50);
  expect(percentileRank(facts([4, 4, 4, 4]), fact(4), 'higher')).toBe(50);
});

it('is turned where lower is better', () => {
  expect(percentileRank(facts([1, 2, 3, 4]), fact(1), 'lower')).toBe(87.5);
});

it('leaves out peers without a value, and has none for a fact without one', () => {
  expect(percentileRank(facts([1, null, 2, null]), fact(2), 'higher')).toBe(75);
  expect(percentileRank(facts([1, 2]), fact(null), 'higher')).toBeNull();
});

it('holds over 3 to be more than 3, as rankings do', () => {
  const over = fact(3, { qualifier: 'more_than' });
  expect(percentileRank([fact(3), over], over, 'higher')).toBe(75);
  expect(percentileRank([fact(3), over], over, 'lower')).toBe(25);
});

it('is the same taken from places as from values', () => {
  const values = [9, 7, 7, 7, 3, 1, 1];
  const byPlace = values.map((value) =>
    percentileOfRank({
      rank: 1 + values.filter((other) => other > value).length,
      equal: values.filter((other) => other === value).length,
      of: values.length,
    }),
  );
  const byValue = values.map((value) => percentileRank(facts(values), fact(value), 'higher') ?? 0);
  byPlace.forEach((each, index) => {
    expect(each).toBeCloseTo(byValue[index] ?? 0, 12);
  });
});
