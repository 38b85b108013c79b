import { describe, expect, it } from 'vitest';
import { roundDecimal, shiftDecimal } from '../../../src/domain/decimal.ts';
import { convert, decimalPlaces, displayUnit } from '../../../src/domain/display-unit.ts';

describe('convert', () => {
  it.each([
    [80.47, 'CNY_100M', 'CNY_10K', 804700],
    [16858.71958, 'USD_M', 'USD_100M', 168.5871958],
    [1.1, 'persons_10K', 'persons', 11000],
    [1.5, 'km2', 'ha', 150],
    [551, 'mu', 'ha', 551 / 15],
  ])('%d %s to %s is %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 10);
  });

  it('moves the decimal point without a rounding trace', () => {
    expect(convert(2.36, 'CNY_100M', 'CNY')).toBe(236_000_000);
    expect([shiftDecimal(1.005, 2), shiftDecimal(1e-7, 9), roundDecimal(1.005, 2), roundDecimal(-2.5, 0)]).toEqual([
      100.5, 100, 1.01, -3,
    ]);
  });

  it('refuses another measure and an unknown unit', () => {
    expect(() => convert(1, 'CNY', 'USD')).toThrow(RangeError);
    expect(() => convert(1, 'CNY', 'cowries')).toThrow('cowries');
  });

  it('knows that mu are no power of ten of anything', () => {
    expect([decimalPlaces('mu', 'km2'), decimalPlaces('km2', 'ha'), decimalPlaces('CNY_10K', 'CNY_100M')]).toEqual([
      null,
      2,
      -4,
    ]);
  });
});

describe('displayUnit', () => {
  it.each([
    ['USD_M', [4374], 'myriads', 'USD_100M'],
    ['KRW_M', [61800], 'myriads', 'KRW_100M'],
    ['USD_M', [4374], 'thousands', 'USD_M'],
    ['CNY_100M', [0.04, -0.09], 'myriads', 'CNY_10K'],
    ['CNY_100M', [0.04, 0.1], 'myriads', 'CNY_100M'],
    ['CNY_100M', [0, 0], 'myriads', 'CNY_100M'],
    ['persons_10K', [0.02], 'thousands', 'persons'],
    ['USD_M', [0.5], 'myriads', 'USD_10K'],
    ['percent', [0.01], 'myriads', 'percent'],
  ] as const)('shows %s %j in %s as %s', (unit, values, counting, expected) => {
    expect(displayUnit(unit, values, counting)).toBe(expected);
  });
});
