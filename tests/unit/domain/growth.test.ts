import { describe, expect, it } from 'vitest';
import { breakBetween, findBreaks } from '../../../src/domain/breaks.ts';
import { changeMeasure, changeOf, indexOf } from '../../../src/domain/growth.ts';
import { factAt } from '../../../src/domain/slice.ts';
import { daeguPeriods, daeguSlice } from '../../support/daegu.ts';
import { fact } from '../../support/slice.ts';

const plain = { measure: 'percent', against: 'yoy', crossesBreak: false } as const;
const meta = { periods: daeguPeriods, measure: 'stock', unit: 'persons' } as const;

describe('findBreaks', () => {
  it('suspects exactly the four steps of a fifth or more among seven Daegu clusters', () => {
    const found = daeguSlice.rows.flatMap((park, row) =>
      findBreaks(
        daeguPeriods.map((_, column) => factAt(daeguSlice, row, column)),
        meta,
      ).map((step) => [
        park,
        daeguPeriods[step.index],
        step.before,
        step.after,
        (step.change * 100).toFixed(1),
        step.suspected,
      ]),
    );
    expect(found).toEqual([
      ['seodaegu', '2022-Q3', 13356, 16454, '23.2', true],
      ['third', '2022-Q4', 12343, 8057, '-34.7', true],
      ['dalseong-2', '2022-Q1', 8634, 4003, '-53.6', true],
      ['dalseong-2', '2024-Q3', 4991, 6406, '28.4', true],
    ]);
  });

  it('takes the word of the source for a flagged break, however small', () => {
    const facts = [fact(100), fact(101, { status: 'B' })];
    expect(findBreaks(facts, { periods: ['2020', '2021'], measure: 'flow', unit: 'CNY_100M' })).toMatchObject([
      { index: 1, suspected: false },
    ]);
  });

  it.each([
    ['flows, which have seasons', { ...meta, measure: 'flow', periods: ['2021-Q1', '2021-Q2'] }, [1000, 2000]],
    ['annual figures', { ...meta, periods: ['2020', '2021'] }, [1000, 2000]],
    ['small numbers', { ...meta, unit: 'firms', periods: ['2021-Q1', '2021-Q2'] }, [3, 4]],
    ['a step over a gap', { ...meta, periods: ['2021-Q1', '2021-Q3'] }, [1000, 2000]],
  ] as const)('does not suspect %s', (_, series, values) => {
    expect(
      findBreaks(
        values.map((value) => fact(value)),
        series,
      ),
    ).toEqual([]);
  });
});

describe('changeOf', () => {
  it('gives Seongseo +5.2 % in 2025-Q2', () => {
    const current = factAt(daeguSlice, 'seongseo', '2025-Q2');
    const base = factAt(daeguSlice, 'seongseo', '2024-Q2');
    expect(current.value).toBe(44435);
    expect(changeOf({ current, base, ...plain }).value?.toFixed(1)).toBe('5.2');
  });

  it.each([
    ['a missing value', fact(null), fact(1), plain, 'missing'],
    ['a base of zero', fact(1), fact(0), plain, 'base_not_positive'],
    ['a negative base', fact(1), fact(-2), plain, 'base_not_positive'],
    ['a break', fact(1), fact(2), { ...plain, crossesBreak: true }, 'break'],
    ['two lower bounds', fact(2, { qualifier: 'more_than' }), fact(1, { qualifier: 'more_than' }), plain, 'open'],
    ['a plan beside an actual', fact(2, { role: 'plan' }), fact(1), plain, 'caliber'],
    ['a cumulative beside an annual figure', fact(2, { cumulative: 'since_start' }), fact(1), plain, 'caliber'],
    [
      'year-to-date figures of two quarters',
      fact(2, { cumulative: 'ytd' }),
      fact(1, { cumulative: 'ytd' }),
      { ...plain, against: 'pop' } as const,
      'caliber',
    ],
  ])('takes none across %s', (...[, current, base, terms, reason]) => {
    expect(changeOf({ current, base, ...terms })).toMatchObject({ value: null, reason });
  });

  it('keeps a qualified level a qualified change', () => {
    const change = changeOf({ current: fact(350, { qualifier: 'more_than' }), base: fact(280), ...plain });
    expect(change).toMatchObject({ value: 25, qualifier: 'more_than' });
  });

  it('takes the difference of two rates in percentage points', () => {
    expect(changeMeasure('ratio')).toBe('pp');
    expect(changeOf({ current: fact(82.5), base: fact(80), ...plain, measure: 'pp' }).value).toBe(2.5);
  });
});

describe('indexOf', () => {
  it('makes the base 100 and gives nothing across a break', () => {
    expect(indexOf(fact(110), fact(100), false).value).toBeCloseTo(110, 10);
    expect(indexOf(fact(110), fact(100), true)).toMatchObject({ value: null, reason: 'break' });
  });
});

describe('breakBetween', () => {
  it('is the first break after the base and up to the point', () => {
    const steps = [{ index: 3 }, { index: 7 }];
    expect([breakBetween(steps, 3, 6), breakBetween(steps, 2, 3), breakBetween(steps, 1, 9)]).toEqual([
      null,
      { index: 3 },
      { index: 3 },
    ]);
  });
});
