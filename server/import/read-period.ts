import { parsePeriod } from '../../src/domain/period.ts';
import { tidy } from './tidy.ts';

const months: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const chineseNumbers: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

function two(number: string | number): string {
  return String(number).padStart(2, '0');
}

/** Months from January on that make a quarter, half or whole year are named so; others are an interval. */
function monthSpan(year: string, from: number, to: number): string {
  if (from > to || from < 1 || to > 12) return '';
  if (from === 1 && to === 12) return year;
  const length = to - from + 1;
  if (length === 6 && (from - 1) % 6 === 0) return `${year}-H${String((from - 1) / 6 + 1)}`;
  if (length === 3 && (from - 1) % 3 === 0) return `${year}-Q${String((from - 1) / 3 + 1)}`;
  return length === 1 ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

function fiscal(first: string): string {
  return `FY${first}-${two((Number(first) + 1) % 100)}`;
}

type Reader = (found: readonly string[], fiscalYearStart: number) => string;

const y = '((?:19|20)\\d\\d)';
const dash = '[-–—―~～至到]';

/** Forms in the order tried; words of Chinese are without blanks, and ordinals already figures. */
const forms: readonly (readonly [pattern: string, read: Reader])[] = [
  [`${y}年?(?:度|全年|末|底|年末|年底)?`, ([year = '']) => year],
  [
    `(?:截至|截止到?|至)?${y}(?:年|-|/|\\.)0?(1[0-2]|[1-9])(?:月份?)?(?:末|底)?`,
    ([year = '', month = '']) => `${year}-${two(month)}`,
  ],
  [`${y}(0[1-9]|1[0-2])`, ([year = '', month = '']) => `${year}-${month}`],
  [`${y}-?m(0?[1-9]|1[0-2])`, ([year = '', month = '']) => `${year}-${two(month)}`],
  [
    `(?:截至|截止到?|至)?${y}(?:年|-|/|\\.)0?(1[0-2]|[1-9])(?:月|-|/|\\.)0?(3[01]|[12]\\d|[1-9])(?:日|号)?(?: ?(?:00:00(?::00)?|t00:00:00.*))?`,
    ([year = '', month = '', day = '']) => `${year}-${two(month)}-${two(day)}`,
  ],
  [`${y}(0[1-9]|1[0-2])([0-2]\\d|3[01])`, ([year = '', month = '', day = '']) => `${year}-${month}-${day}`],
  [`${y}年?(?:上半年|h1|s1|1h)`, ([year = '']) => `${year}-H1`],
  [`${y}年?(?:下半年|h2|s2|2h)`, ([year = '']) => `${year}-H2`],
  [`${y}-(?:h|s)([12])`, ([year = '', half = '']) => `${year}-H${half}`],
  [`h([12])${y}`, ([half = '', year = '']) => `${year}-H${half}`],
  [`${y}年?-?第?([1-4])季度?`, ([year = '', quarter = '']) => `${year}-Q${quarter}`],
  [`${y}年?[-/.]?q([1-4])`, ([year = '', quarter = '']) => `${year}-Q${quarter}`],
  [
    `(?:q([1-4])|([1-4])q)[-/,]?${y}`,
    ([first = '', second = '', year = '']) => `${year}-Q${first === '' ? second : first}`,
  ],
  [`${y}年?前([1-4])个?季度?`, ([year = '', quarters = '']) => monthSpan(year, 1, Number(quarters) * 3)],
  [`${y}年?前(1[0-2]|[1-9])个?月`, ([year = '', to = '']) => monthSpan(year, 1, Number(to))],
  [
    `${y}(?:年|\\.|-)?0?(1[0-2]|[1-9])月?${dash}0?(1[0-2]|[1-9])月份?`,
    ([year = '', from = '', to = '']) => monthSpan(year, Number(from), Number(to)),
  ],
  [
    `${y}[-.年/]?(0[1-9]|1[0-2])月?(?:${dash}|/)${y}[-.年/]?(0[1-9]|1[0-2])月?`,
    ([year = '', from = '', last = '', to = '']) =>
      year === last ? monthSpan(year, Number(from), Number(to)) : `${year}-${from}/${last}-${to}`,
  ],
  [`fy-?${y}[-/](?:20)?(\\d\\d)`, ([year = '', next = '']) => `FY${year}-${next}`],
  [`${y}[-–—/](?:20)?(\\d\\d)(?:财年|财政年度)`, ([year = '', next = '']) => `FY${year}-${next}`],
  [
    `${y}[-–—/](\\d\\d)`,
    // 2018-19 is a fiscal year only where those of the dataset do not begin in January.
    ([year = '', next = ''], start) => (start !== 1 && fiscal(year) === `FY${year}-${next}` ? fiscal(year) : ''),
  ],
  [`fy-?${y}`, ([year = ''], start) => (start === 1 ? year : fiscal(String(Number(year) - 1)))],
  [`${y}年?${dash}${y}年?`, ([from = '', to = '']) => `${from}/${to}`],
  [`(?:未注明|不详|undated|nodate|n\\.d\\.)`, () => 'undated'],
];

const compiled = forms.map(([pattern, read]) => ({ pattern: new RegExp(`^${pattern}$`), read }));
const english = /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?,?\s+(?:(\d{1,2}),?\s+)?((?:19|20)\d\d)$/;

function englishPeriod(text: string): string {
  const found = english.exec(text);
  if (found === null) return '';
  const [, before, name = '', behind, year = ''] = found;
  const month = months.findIndex((each) => name.startsWith(each)) + 1;
  const day = before ?? behind;
  if (month === 0) return '';
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function candidate(words: string, fiscalYearStart: number): string {
  const lower = tidy(words).toLowerCase();
  const inEnglish = englishPeriod(lower);
  if (inEnglish !== '') return inEnglish;
  const text = lower
    .replace(/\s+/g, '')
    .replace(
      /(第?)([一二三四])(?=季|个季)/gu,
      (_, head: string, sign: string) => `${head}${chineseNumbers[sign] ?? sign}`,
    )
    .replace(/前([一二三四])季/u, (_, sign: string) => `前${chineseNumbers[sign] ?? sign}季`);
  for (const { pattern, read } of compiled) {
    const found = pattern.exec(text);
    const id =
      found === null
        ? ''
        : read(
            found.slice(1).map((part) => part ?? ''),
            fiscalYearStart,
          );
    if (id !== '') return id;
  }
  return '';
}

/**
 * The id of the period that words name: 2021年, 2021年上半年, 2021年1—7月, 2021年前三季度, 2021年7月末, 2021/6/30, Q1 2021, Jul 2021,
 * 202107, FY2018-19. Null where they follow no form known, or name no year (1—7月): then `year`, where given, is put before them.
 */
export function readPeriod(words: string, fiscalYearStart: number, year = ''): string | null {
  const own = words.trim();
  if (parsePeriod(own) !== null) return own;
  const read = candidate(own, fiscalYearStart) || (year === '' ? '' : candidate(`${year}年${own}`, fiscalYearStart));
  return read !== '' && parsePeriod(read) !== null ? read : null;
}

/** A period named somewhere within a sentence, such as a title: 2021年上半年各园区主要指标. Null where there is none, or not one alone. */
export function periodWithin(words: string, fiscalYearStart: number): string | null {
  const text = tidy(words).replace(/\s+/g, '');
  const found = text.match(
    /(?:19|20)\d\d年(?:(?:上|下)半年|前?第?[一二三四1-4]个?季度|前?\d{1,2}(?:月?[-–—至~]\d{1,2})?月|度)?|(?:19|20)\d\d-(?:Q[1-4]|H[12]|\d\d)/gu,
  );
  const ids = new Set((found ?? []).map((each) => readPeriod(each, fiscalYearStart)));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}
