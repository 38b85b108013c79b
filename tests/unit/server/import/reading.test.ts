import { describe, expect, test } from 'vitest';
import { decodedBytes } from '../../../../server/import/decode-text.ts';
import { textPieces } from '../../../../server/import/text-pieces.ts';
import { guessSeparator } from '../../../../server/import/delimited-table.ts';
import { readNumber } from '../../../../server/import/read-number.ts';
import { periodWithin, readPeriod } from '../../../../server/import/read-period.ts';
import { plainDigits, printedDigits, shiftDigits } from '../../../../server/import/shift-digits.ts';
import { readUnit, shiftTo } from '../../../../server/import/unit-words.ts';
import { findUnit } from '../../../../src/domain/units.ts';
import { encodeGbk } from '../../../support/imports/gbk.ts';

describe('a number as people write it', () => {
  test.each([
    ['2,345.6', '2345.6', 'exact', ''],
    ['１，２３４', '1234', 'exact', ''],
    ['1\u00A0234.50', '1234.50', 'exact', ''],
    ['−5.3', '-5.3', 'exact', ''],
    ['12.5①', '12.5', 'exact', ''],
    ['12.5%', '12.5', 'exact', '%'],
    ['350余', '350', 'more_than', ''],
    ['350余万元', '350', 'more_than', '万元'],
    ['20多亿美元', '20', 'more_than', '亿美元'],
    ['约551', '551', 'about', ''],
    ['15左右', '15', 'about', ''],
    ['近1700', '1700', 'about', ''],
    ['超100%', '100', 'more_than', '%'],
    ['不足30家', '30', 'less_than', '家'],
    ['不少于8', '8', 'at_least', ''],
    ['3家以上', '3', 'at_least', '家'],
    ['≤ 10', '10', 'at_most', ''],
    ['more than 1,000', '1000', 'more_than', ''],
    ['0012', '12', 'exact', ''],
    ['1.2E+05', '120000', 'exact', ''],
  ])('%s is %s, %s, with the words "%s" behind it', (cell, digits, qualifier, unit) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'value', digits, qualifier, unit });
  });

  test('keeps the words of a qualified one, and says where digits may be lost', () => {
    expect(readNumber('约551')).toMatchObject({ printed: '约551', isLossy: false });
    expect(readNumber('551')).toMatchObject({ printed: null });
    expect(readNumber('1.2E+05')).toMatchObject({ isLossy: true });
  });

  test.each([
    ['…', 'O'],
    ['...', 'O'],
    ['n/a', 'O'],
    ['—', 'M'],
    ['-', 'M'],
    ['不适用', 'M'],
    ['X', 'Q'],
    ['尚未公布', 'L'],
  ])('%s is a figure that is missing with status %s, never zero', (cell, status) => {
    expect(readNumber(cell)).toEqual({ kind: 'missing', status });
  });

  test.each([
    ['12,34', 'bad_number'],
    ['1.2.3', 'bad_number'],
    ['100-200', 'bad_number'],
    ['第三', 'bad_number'],
    ['9e999', 'bad_number'],
    ['=SUM(A1:A9)', 'formula_without_value'],
    ['#REF!', 'formula_error'],
  ])('%s is none: %s', (cell, rule) => {
    expect(readNumber(cell)).toMatchObject({ kind: 'bad', rule });
  });

  test('an empty cell says nothing', () => {
    expect(readNumber('\u3000 ')).toEqual({ kind: 'empty' });
  });

  test('where decimals stand behind a comma, points group', () => {
    expect(readNumber('2.345,6', ',')).toMatchObject({ digits: '2345.6' });
  });
});

describe('a period as people write it', () => {
  test.each([
    ['2021年', '2021'],
    ['2021年上半年', '2021-H1'],
    ['2021年1—6月', '2021-H1'],
    ['2021年1—7月', '2021-01/2021-07'],
    ['2021年前三季度', '2021-01/2021-09'],
    ['2021年第二季度', '2021-Q2'],
    ['2021年7月末', '2021-07'],
    ['截至2021年7月', '2021-07'],
    ['2021年6月30日', '2021-06-30'],
    ['2021/6/30', '2021-06-30'],
    ['202107', '2021-07'],
    ['Q1 2021', '2021-Q1'],
    ['Jul 2021', '2021-07'],
    ['30 June 2021', '2021-06-30'],
    ['2021-M07', '2021-07'],
    ['2021-S1', '2021-H1'],
    ['FY2018-19', 'FY2018-19'],
    ['2018-19', 'FY2018-19'],
    ['FY2019', 'FY2018-19'],
    ['undated', 'undated'],
  ])('%s is %s', (words, id) => {
    expect(readPeriod(words, 7)).toBe(id);
  });

  test.each(['2021-13', '2021年2月30日', '1—7月', 'Alpha', '12', '2021年5季度'])('%s is none', (words) => {
    expect(readPeriod(words, 7)).toBeNull();
  });

  test('without a year of its own it takes the one beside it', () => {
    expect(readPeriod('1—7月', 1, '2021')).toBe('2021-01/2021-07');
    expect(readPeriod('上半年', 1, '2021')).toBe('2021-H1');
  });

  test('a title gives the only one within it', () => {
    expect(periodWithin('2021年上半年各园区主要指标', 1)).toBe('2021-H1');
    expect(periodWithin('2020年和2021年主要指标', 1)).toBeNull();
  });
});

describe('words for a unit', () => {
  test.each([
    ['亿元', 'CNY_100M', 0],
    ['万元', 'CNY_100M', -4],
    ['亿', 'CNY_100M', 0],
    ['百万美元', 'USD_M', 0],
    ['US$ million', 'USD_100M', -2],
    ['M USD', 'USD_M', 0],
    ['100M KRW', 'KRW_M', 2],
    ['10k persons', 'persons', 4],
    ['万人', 'persons_10K', 0],
    ['家', 'firms', 0],
    ['家', 'units', 0],
    ['公顷', 'km2', -2],
    ['万元/亩', 'CNY_10K_per_mu', 0],
  ])('%s is brought to %s by moving the point %d places', (words, unit, shift) => {
    const to = findUnit(unit);
    expect(to === undefined ? null : shiftTo(to, readUnit(words))).toBe(shift);
  });

  test('dollars are no yuan, mu no square kilometres by a power of ten, and euros not known', () => {
    const [yuan, area] = [findUnit('CNY_100M'), findUnit('km2')];
    expect(yuan && shiftTo(yuan, readUnit('亿美元'))).toBeNull();
    expect(area && shiftTo(area, readUnit('亩'))).toBeNull();
    expect(readUnit('EUR')).toEqual([]);
  });
});

test('a point is moved on the digits: nothing is rounded', () => {
  expect(shiftDigits('80.40', 4)).toBe('804000');
  expect(shiftDigits('80.40', -4)).toBe('0.008040');
  expect(shiftDigits('-0.5', 1)).toBe('-5');
  expect(shiftDigits('1', 99)).toBeNull();
  expect(plainDigits(1.5e-9)).toBe('0.0000000015');
  expect(printedDigits(80.4, 2)).toBe('80.40');
  expect(printedDigits(66.47241028905839, 14)).toBe('66.47241028905839');
});

describe('bytes', () => {
  const text = '园区,产值\n金华开发区,80.40\n';

  function textOf(bytes: Uint8Array): string | null {
    const decoded = decodedBytes(bytes);
    return decoded === null ? null : [...textPieces(decoded)].join('');
  }

  test('of millions are read piece by piece, and no record is parted', () => {
    const record = `"贝塔\n""园区""",${'9'.repeat(40)}\n`;
    const long = record.repeat(40_000);
    for (const bytes of [new TextEncoder().encode(long), encodeGbk(long)]) {
      const decoded = decodedBytes(bytes);
      const pieces = decoded === null ? [] : [...textPieces(decoded)];
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.every((piece) => piece.startsWith('"贝塔') && piece.endsWith('9\n'))).toBe(true);
      expect(pieces.join('')).toBe(long);
    }
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['GBK', encodeGbk(text)],
    ['UTF-16', new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer)],
  ])('of %s give the right Chinese', (_, bytes) => {
    expect(textOf(bytes)).toBe(text);
  });

  test('that are no text are refused', () => {
    expect(textOf(new Uint8Array([1, 0, 2, 0xff, 0xff]))).toBeNull();
  });

  test.each([',', ';', '\t'])('separated by %j are told', (separator) => {
    expect(guessSeparator(`园区${separator}2020${separator}2021\n"A, B; C"${separator}1${separator}2\n`)).toBe(
      separator,
    );
  });
});
