import { describe, expect, it } from 'vitest';
import {
  circled,
  formatCount,
  formatNumber,
  formatQualified,
  formatSigned,
  missingMark,
} from '../../../src/i18n/format.ts';
import { formatAsOf, formatPeriod, formatSpan } from '../../../src/i18n/format-period.ts';

describe('formatNumber', () => {
  it.each([
    [44435, 0, '44,435'],
    [1234567.5, 2, '1,234,567.50'],
    [-53.6, 1, '−53.6'],
    [0, 2, '0'],
    [0.004, 2, '<0.01'],
    [-0.004, 2, '>−0.01'],
    [0.4, 0, '<1'],
    [1.005, 2, '1.01'],
    [999.995, 2, '1,000.00'],
  ])('prints %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('signs what changed', () => {
    expect([formatSigned(5.2, 1), formatSigned(-5.2, 1), formatSigned(0, 1)]).toEqual(['+5.2', '−5.2', '0']);
  });
});

describe('formatQualified', () => {
  it.each([
    ['350余', 350, 'more_than', '350余', 'over 350'],
    [null, 350, 'more_than', '超350', 'over 350'],
    ['约551', 551, 'about', '约551', 'about 551'],
    ['不到3', 3, 'less_than', '不到3', 'under 3'],
    [null, 3, 'less_than', '不足3', 'under 3'],
    [null, 10, 'at_least', '不少于10', 'at least 10'],
    [null, 4, 'at_most', '不超过4', 'at most 4'],
    ['超100', 0.01, 'more_than', '超<0.1', 'over <0.1'],
    ['20000余', 20000, 'more_than', '20,000余', 'over 20,000'],
  ] as const)('%s of value %d, %s', (...[printed, value, qualifier, zh, en]) => {
    const decimals = value < 1 ? 1 : 0;
    expect(formatQualified({ value, decimals, qualifier, printed }, 'zh')).toBe(zh);
    expect(formatQualified({ value, decimals, qualifier, printed }, 'en')).toBe(en);
  });
});

describe('periods in words', () => {
  it.each([
    ['2021', '2021年', '2021'],
    ['2021-H1', '2021年上半年', 'H1 2021'],
    ['2025-Q2', '2025年2季度', 'Q2 2025'],
    ['2021-07', '2021年7月', 'Jul 2021'],
    ['2021-06-30', '2021年6月30日', '30 Jun 2021'],
    ['2021-01/2021-07', '2021年1—7月', 'Jan—Jul 2021'],
    ['2020-07/2021-06', '2020年7月—2021年6月', 'Jul 2020—Jun 2021'],
    ['2021-07-07/2021-07-16', '2021年7月7—16日', '7 Jul 2021—16 Jul 2021'],
    ['2021-07-07/2021-08-03', '2021年7月7日—8月3日', '7 Jul 2021—3 Aug 2021'],
    ['2019/2020', '2019—2020年', '2019—2020'],
    ['FY2018-19', '2018—19财年', 'FY2018-19'],
    ['undated', '时点未注明', 'date not stated'],
  ])('words %s as %s and %s', (id, zh, en) => {
    expect([formatPeriod(id, 'zh'), formatPeriod(id, 'en')]).toEqual([zh, en]);
  });

  it('joins the ends of a span', () => {
    expect(formatSpan('2018-Q2', '2025-Q2', 'zh')).toBe('2018年2季度—2025年2季度');
    expect(formatSpan('2018', '2025', 'zh')).toBe('2018—2025年');
    expect(formatSpan('2018', '2018', 'en')).toBe('2018');
  });

  it('says as of when', () => {
    expect(['2021-07', '2021', '2021-06-30', '2021-01/2021-07'].map((id) => formatAsOf(id, 'zh'))).toEqual([
      '截至2021年7月末',
      '截至2021年末',
      '截至2021年6月30日',
      '截至2021年7月末',
    ]);
    expect(formatAsOf('2021-07', 'en')).toBe('as of end Jul 2021');
  });
});

describe('marks and counts', () => {
  it('gives each missing state its own mark', () => {
    expect((['O', 'M', 'L', 'Q'] as const).map(missingMark)).toEqual(['—', '/', '◌', '■']);
  });

  it('counts in words up to ten', () => {
    expect([formatCount(7, 'zh'), formatCount(34, 'zh'), formatCount(2, 'en')]).toEqual(['七', '34', 'two']);
    expect([circled(1), circled(20), circled(21)]).toEqual(['①', '⑳', '(21)']);
  });
});
