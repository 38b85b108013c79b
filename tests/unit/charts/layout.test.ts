import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/charts/dodge.ts';
import { axisText } from '../../../src/charts/number-text.ts';
import { fitText, measureFont, measureText } from '../../../src/charts/text-metrics.ts';
import { levelTicks, linearTicks, logTicks, rankTicks } from '../../../src/charts/ticks.ts';
import { periodAxis } from '../../../src/charts/year-ticks.ts';
import { quarters, years } from '../../support/figures.ts';

describe('ticks', () => {
  it.each([
    [4003, 49093, [0, 10000, 20000, 30000, 40000, 50000]],
    [0, 431, [0, 100, 200, 300, 400, 500]],
    [42239, 49093, [42000, 44000, 46000, 48000, 50000]],
    [0, 0.31, [0, 0.1, 0.2, 0.3, 0.4]],
    [-120, 551, [-200, 0, 200, 400, 600]],
    [0, 0, [0, 1, 2, 3, 4]],
  ])('of levels from %d to %d', (min, max, expected) => {
    expect(levelTicks(min, max, max < 1 && max > 0 ? 0.01 : 1).values).toEqual(expected);
  });

  it('are four to six, hold all values, and are never finer than what can be printed', () => {
    for (let max = 1; max < 5e7; max = Math.ceil(max * 1.37)) {
      const ticks = linearTicks(0, max, 1);
      expect(ticks.values.length).toBeLessThanOrEqual(6);
      if (max >= 4) expect(ticks.values.length).toBeGreaterThanOrEqual(4);
      expect(ticks.max).toBeGreaterThanOrEqual(max);
      expect(ticks.values.every((value) => Number.isInteger(value))).toBe(true);
    }
  });

  it('of a logarithmic axis are round and embrace the values', () => {
    expect(logTicks(4003, 49093).values).toEqual([2000, 5000, 10000, 20000, 50000]);
    expect(logTicks(3, 900000).values[0]).toBe(1);
    expect(logTicks(3, 900000).values.at(-1)).toBe(1000000);
  });

  it('of ranks start at one', () => {
    expect(rankTicks(27).values).toEqual([1, 5, 10, 15, 20, 25]);
    expect(rankTicks(3).values).toEqual([1, 2, 3]);
    expect(rankTicks(27).max).toBeGreaterThan(27);
  });
});

describe('dodge', () => {
  const room = { min: 0, max: 300 };

  it('leaves labels that do not collide where they are', () => {
    expect(dodge([10, 100, 200], 17, room)).toEqual([10, 100, 200]);
  });

  it('centres colliding ones on the mean of their wishes and keeps the pitch', () => {
    expect(dodge([100, 102, 104], 20, room)).toEqual([82, 102, 122]);
  });

  it('stays within the room', () => {
    const places = dodge([295, 296, 297, 299], 17, room);
    expect(places.at(-1)).toBe(300);
    places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeCloseTo(17));
  });
});

describe('period axis', () => {
  const at = (count: number, width: number): number[] =>
    Array.from({ length: count }, (_, index) => 8 + (index * width) / (count - 1));

  it('centres a year on its own quarters and ticks between years', () => {
    const xs = at(29, 700);
    const axis = periodAxis(quarters(2018, 2, 29), xs, { sizePx: 12, rightPx: 900 });
    expect(axis.labels.map(({ text }) => text)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(axis.labels[1]?.x).toBeCloseTo(((xs[3] ?? 0) + (xs[6] ?? 0)) / 2);
    expect(axis.ticks[0]).toBeCloseTo(((xs[2] ?? 0) + (xs[3] ?? 0)) / 2);
    expect(axis.ticks).toHaveLength(7);
  });

  it("shortens years to '18 where they do not fit, then leaves some out, but never the last", () => {
    const narrow = periodAxis(quarters(2018, 2, 29), at(29, 165), { sizePx: 12, rightPx: 343 });
    expect(narrow.labels.map(({ text }) => text)).toEqual(["'18", "'19", "'20", "'21", "'22", "'23", "'24", "'25"]);
    const tiny = periodAxis(years(1990, 36), at(36, 200), { sizePx: 12, rightPx: 343 });
    expect(tiny.labels.at(-1)?.text).toBe('2025');
    expect(tiny.labels.length).toBeLessThan(8);
  });

  it('names the periods themselves where all lie in one or two years', () => {
    const axis = periodAxis(quarters(2024, 1, 4), at(4, 600), { sizePx: 12, rightPx: 700 });
    expect(axis.labels.map(({ text }) => text)).toEqual(['2024年1季度', '2024年2季度', '2024年3季度', '2024年4季度']);
  });
});

describe('text', () => {
  it('is measured by the shipped font: digits are tabular, Chinese is one em', () => {
    expect(measureText('园区', 12)).toBe(24);
    expect(measureText('1', 20)).toBe(measureText('8', 20));
    expect(measureText('8', 20, true)).toBeGreaterThan(measureText('8', 20));
    expect(measureFont('园区', 'bold 14px sans-serif')).toEqual({ width: 28 });
  });

  it('is cut with an ellipsis to fit', () => {
    const cut = fitText('达城2期·国家', 52, { sizePx: 12, bold: true });
    expect(cut.endsWith('…')).toBe(true);
    expect(measureText(cut, 12, true)).toBeLessThanOrEqual(52);
  });

  it.each([
    [1234567.5, 1, '1,234,567.5'],
    [-0.04, 1, '0.0'],
    [-1200, 0, '−1,200'],
  ])('of an axis writes %d as %s decimals', (value, decimals, text) => {
    expect(axisText(value, decimals)).toBe(text);
  });
});
