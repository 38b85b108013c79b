import { expect, test } from 'vitest';
import { shiftDecimal } from '../../../server/load/decimal.ts';
import { unitShift } from '../../../server/load/unit-shift.ts';
import { findUnit } from '../../../src/domain/units.ts';

test.each([
  ['80.40', 0, 80.4, 2],
  ['80.40', 4, 804000, 0],
  ['80.40', -4, 0.00804, 6],
  ['0.1', 1, 1, 0],
  ['-16858.71958', -2, -168.5871958, 7],
  ['1.005', 2, 100.5, 1],
  ['7', -8, 0.00000007, 8],
  ['-0', 0, 0, 0],
])('moves the point of %s by %i without rounding', (text, shift, value, decimals) => {
  expect(shiftDecimal(text, shift)).toEqual({ value, decimals });
});

test.each(['', '1,000', '1e3', '.5', '5.', '+5', ' 5', '--5', '五', 'NaN', 'Infinity', '9'.repeat(400)])(
  'takes no number from "%s"',
  (text) => {
    expect(shiftDecimal(text, 0)).toBeNull();
  },
);

test.each([
  ['CNY_10K', 'CNY_100M', -4],
  ['USD_M', 'USD_100M', -2],
  ['persons_10K', 'persons', 4],
  ['km2', 'ha', 2],
  ['mu', 'km2', null],
  ['CNY', 'USD', null],
])('from %s to %s the point moves by %s', (from, to, shift) => {
  const [first, second] = [findUnit(from), findUnit(to)];
  expect(first && second && unitShift(first, second)).toBe(shift);
});
