import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/contract/catalog.ts';
import type { Fact } from '../../../src/contract/observation.ts';
import {
  attainmentOf,
  doneOf,
  elapsedOf,
  isMagnitude,
  paceNeeded,
  shortfallOf,
} from '../../../src/domain/attainment.ts';
import { missingFact } from '../../../src/domain/slice.ts';
import { fact } from '../../support/slice.ts';

const ytd = (value: number): Fact => fact(value, { cumulative: 'ytd' });

function done(target: string, told: Readonly<Record<string, number | Fact>>, measure: Measure = 'flow') {
  return doneOf(target, {
    ...{ measure, periods: Object.keys(told), fiscalYearStart: 7 },
    factAt: (period) => {
      const found = told[period];
      return found === undefined ? missingFact('O') : typeof found === 'number' ? fact(found) : found;
    },
  });
}

describe('what is done of a plan for a year', () => {
  it('is the value of the year where it is told', () => {
    expect(done('2025', { '2025': 90, '2025-Q1': 20 })).toMatchObject({ value: 90, through: '2025' });
  });

  it.each([
    ['of quarters is their sum', { '2025-Q1': 20, '2025-Q2': 25 }, 45, '2025-Q2'],
    ['of months is their sum', { '2025-01': 3, '2025-02': 4, '2025-03': 5 }, 12, '2025-03'],
    ['stops before a gap', { '2025-Q1': 20, '2025-Q3': 25 }, 20, '2025-Q1'],
    ['of sums since January is the latest', { '2025-Q1': ytd(20), '2025-Q2': ytd(45) }, 45, '2025-Q2'],
    ['reaches as far as any frequency does', { '2025-Q1': 20, '2025-01': 3, '2025-H1': 44 }, 44, '2025-H1'],
    ['of an interval from January is the interval', { '2025-01/2025-07': 50, '2025-Q1': 20 }, 50, '2025-01/2025-07'],
    ['leaves other years out', { '2024-Q4': 30, '2025-Q1': 20 }, 20, '2025-Q1'],
    ['leaves forecasts out', { '2025-Q1': 20, '2025-Q2': fact(25, { status: 'F' }) }, 20, '2025-Q1'],
  ] as const)('%s', (_, told, value, through) => {
    expect(done('2025', told)).toMatchObject({ value, through });
  });

  it.each([
    ['nothing told', {}],
    ['a forecast of the year', { '2025': fact(90, { status: 'F' }) }],
    ['the plan itself', { '2025': fact(90, { role: 'plan' }) }],
    ['quarters of which the first is missing', { '2025-Q2': 25 }],
  ])('is nothing with %s', (_, told) => {
    expect(done('2025', told)).toBeNull();
  });

  it('of a stock is where it stands, not a sum', () => {
    expect(done('2025', { '2025-Q1': 300, '2025-Q2': 310 }, 'stock')).toMatchObject({ value: 310, through: '2025-Q2' });
  });

  it('of a fiscal year counts from its first month, and takes no sum since January', () => {
    expect(done('FY2018-19', { '2018-Q3': 5, '2018-Q4': 6, '2019-Q1': ytd(9) })).toMatchObject({
      value: 11,
      through: '2018-Q4',
    });
  });

  it('keeps the qualifiers of what it sums', () => {
    const over20 = fact(20, { qualifier: 'more_than' });
    expect(done('2025', { '2025-Q1': over20, '2025-Q2': 25 })).toMatchObject({ value: 45, qualifier: 'more_than' });
  });
});

describe('time gone by', () => {
  it.each([
    ['2025', '2025-Q2', { months: 6, of: 12 }],
    ['2025', '2025', { months: 12, of: 12 }],
    ['2025', '2025-01/2025-07', { months: 7, of: 12 }],
    ['FY2018-19', '2018-Q4', { months: 6, of: 12 }],
    ['2025-H1', '2025-02', { months: 2, of: 6 }],
    ['2021/2025', '2023', { months: 36, of: 60 }],
  ])('of %s is, at %s, %o', (target, through, elapsed) => {
    expect(elapsedOf(target, through, 7)).toEqual(elapsed);
  });

  it('has no months where a date is none, or a day', () => {
    expect(elapsedOf('undated', '2025', 7)).toBeNull();
    expect(elapsedOf('2025', '2025-06-30', 7)).toBeNull();
  });
});

describe('rates, what is left and the pace it needs', () => {
  const exact = (value: number) => ({ value, qualifier: 'exact' as const });

  it('of exact numbers', () => {
    expect(attainmentOf(exact(45), exact(90))).toEqual(exact(50));
    expect(shortfallOf(exact(45), exact(90))).toEqual(exact(45));
    expect(paceNeeded(exact(45), { months: 6, of: 12 })).toEqual(exact(7.5));
  });

  it('of bounds are bounds the other way: of 超 3500 not half is done, and 超 1900 is left', () => {
    const target = { value: 3500, qualifier: 'more_than' as const };
    expect(attainmentOf(exact(1600), target)).toMatchObject({ qualifier: 'less_than' });
    expect(shortfallOf(exact(1600), target)).toEqual({ value: 1900, qualifier: 'more_than' });
  });

  it('are none where nothing is left, or no month, or the target is not above zero', () => {
    expect(paceNeeded(exact(-3), { months: 6, of: 12 })).toBeNull();
    expect(paceNeeded(exact(3), { months: 12, of: 12 })).toBeNull();
    expect(attainmentOf(exact(3), exact(0))).toBeNull();
  });

  it('are none of an order of magnitude', () => {
    expect([fact(1000, { printed: '千亿级' }), fact(1000)].map(isMagnitude)).toEqual([true, false]);
  });
});
