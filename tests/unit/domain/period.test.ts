import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  withoutGaps,
  yearOf,
} from '../../../src/domain/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2021', 'A', '2021-01-01', '2021-12-31'],
    ['2021-H1', 'S', '2021-01-01', '2021-06-30'],
    ['2021-H2', 'S', '2021-07-01', '2021-12-31'],
    ['2021-Q1', 'Q', '2021-01-01', '2021-03-31'],
    ['2024-02', 'M', '2024-02-01', '2024-02-29'],
    ['2021-06-30', 'D', '2021-06-30', '2021-06-30'],
    ['2021-01/2021-07', 'I', '2021-01-01', '2021-07-31'],
    ['2021-07-07/2021-07-16', 'I', '2021-07-07', '2021-07-16'],
    ['FY2018-19', 'FY', '2018-07-01', '2019-06-30'],
    ['FY1999-00', 'FY', '1999-07-01', '2000-06-30'],
    ['undated', 'U', '', ''],
  ])('reads %s as %s from %s to %s', (id, frequency, start, end) => {
    expect(parsePeriod(id)).toEqual({ id, frequency, start, end });
  });

  it('begins a fiscal year in the month it is told', () => {
    expect(parsePeriod('FY2018-19', 4)).toMatchObject({ start: '2018-04-01', end: '2019-03-31' });
    expect(parsePeriod('FY2018-19', 1)).toMatchObject({ start: '2018-01-01', end: '2018-12-31' });
  });

  it.each([
    '',
    '21',
    '2021-H3',
    '2021-Q5',
    '2021-13',
    '2021-00',
    '2021-02-30',
    'FY2018-20',
    '2021-07/2021-01',
    '2021/2021-02',
    'now',
  ])('knows no period %j', (id) => {
    expect(parsePeriod(id)).toBeNull();
  });
});

describe('comparePeriods', () => {
  it('orders by last day, then first day, then id, with undated first', () => {
    const ids = [
      '2021',
      '2021-Q4',
      'undated',
      '2021-12-31',
      '2020',
      '2021-07',
      '2021-01/2021-07',
      '2021-12',
      '2021-H2',
    ];
    expect(ids.sort((a, b) => comparePeriods(a, b))).toEqual([
      'undated',
      '2020',
      '2021-01/2021-07',
      '2021-07',
      '2021',
      '2021-H2',
      '2021-Q4',
      '2021-12',
      '2021-12-31',
    ]);
  });
});

describe('neighbours of a period', () => {
  it.each([
    ['2021', '2020', '2020'],
    ['2021-H1', '2020-H1', '2020-H2'],
    ['2021-Q1', '2020-Q1', '2020-Q4'],
    ['2021-Q3', '2020-Q3', '2021-Q2'],
    ['2021-01', '2020-01', '2020-12'],
    ['2021-10', '2020-10', '2021-09'],
    ['FY2000-01', 'FY1999-00', 'FY1999-00'],
    ['2021-06-30', '2020-06-30', null],
    ['2024-02-29', null, null],
    ['2021-01/2021-07', '2020-01/2020-07', null],
    ['2016/2020', null, null],
    ['undated', null, null],
    ['nonsense', null, null],
  ])('%s is compared with %s a year earlier and %s before', (id, lastYear, previous) => {
    expect(samePeriodLastYear(id)).toBe(lastYear);
    expect(previousPeriod(id)).toBe(previous);
  });

  it('belongs to the year it ends in', () => {
    expect(['2021-Q3', 'FY2018-19', 'undated'].map((id) => yearOf(id))).toEqual(['2021', '2019', null]);
  });
});

describe('withoutGaps', () => {
  it.each([
    [
      ['2018', '2019', '2021'],
      ['2018', '2019', '2020', '2021'],
    ],
    [
      ['2021-Q3', '2022-Q2'],
      ['2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'],
    ],
    [
      ['2021-11', '2022-01'],
      ['2021-11', '2021-12', '2022-01'],
    ],
    [
      ['FY2018-19', 'FY2021-22'],
      ['FY2018-19', 'FY2019-20', 'FY2020-21', 'FY2021-22'],
    ],
    [
      ['2021-06-30', '2023-06-30'],
      ['2021-06-30', '2023-06-30'],
    ],
    [
      ['1000', '2000'],
      ['1000', '2000'],
    ],
    [[], []],
  ])('%j becomes %j', (given, filled) => {
    expect(withoutGaps(given)).toEqual(filled);
  });
});
