import { parsePeriod } from '../domain/period.ts';
import type { Frequency } from '../domain/period.ts';
import type { Language } from './language.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function monthName(text: string | undefined): string {
  return monthNames[Number(text) - 1] ?? '';
}

function plain(text: string | undefined): string {
  return String(Number(text));
}

interface Wording {
  readonly undated: string;
  readonly year: (year: string) => string;
  readonly half: (year: string, half: string) => string;
  readonly quarter: (year: string, quarter: string) => string;
  readonly month: (year: string, month: string | undefined) => string;
  readonly day: (year: string, month: string | undefined, day: string | undefined) => string;
  readonly fiscal: (id: string) => string;
  readonly interval: (from: string, to: string) => string;
}

/** 2021年1—7月: the parts both ends share are said once. */
function chineseInterval(from: string, to: string): string {
  const [fromYear = '', fromMonth, fromDay] = from.split('-');
  const [toYear = '', toMonth, toDay] = to.split('-');
  if (fromMonth === undefined || toMonth === undefined) return `${fromYear}—${toYear}年`;
  if (fromYear !== toYear || fromMonth.startsWith('Q') || fromMonth.startsWith('H')) {
    return `${formatPeriod(from, 'zh')}—${formatPeriod(to, 'zh')}`;
  }
  if (fromDay === undefined || toDay === undefined) return `${fromYear}年${plain(fromMonth)}—${plain(toMonth)}月`;
  const head = `${fromYear}年${plain(fromMonth)}月${plain(fromDay)}`;
  return fromMonth === toMonth ? `${head}—${plain(toDay)}日` : `${head}日—${plain(toMonth)}月${plain(toDay)}日`;
}

function englishInterval(from: string, to: string): string {
  const [fromYear = '', fromMonth, fromDay] = from.split('-');
  const [toYear = '', toMonth, toDay] = to.split('-');
  const isMonths = /^\d/.test(fromMonth ?? '') && fromDay === undefined && toDay === undefined;
  if (fromYear === toYear && isMonths) return `${monthName(fromMonth)}—${monthName(toMonth)} ${fromYear}`;
  return `${formatPeriod(from, 'en')}—${formatPeriod(to, 'en')}`;
}

const wordings: Readonly<Record<Language, Wording>> = {
  zh: {
    undated: '时点未注明',
    year: (year) => `${year}年`,
    half: (year, half) => `${year}年${half === '1' ? '上' : '下'}半年`,
    quarter: (year, quarter) => `${year}年${quarter}季度`,
    month: (year, month) => `${year}年${plain(month)}月`,
    day: (year, month, day) => `${year}年${plain(month)}月${plain(day)}日`,
    fiscal: (id) => `${id.slice(2).replace('-', '—')}财年`,
    interval: chineseInterval,
  },
  en: {
    undated: 'date not stated',
    year: (year) => year,
    half: (year, half) => `H${half} ${year}`,
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    month: (year, month) => `${monthName(month)} ${year}`,
    day: (year, month, day) => `${plain(day)} ${monthName(month)} ${year}`,
    fiscal: (id) => id,
    interval: englishInterval,
  },
};

/** A period in words: 2025年2季度, 2021年1—7月, 2018—19财年; Q2 2025, Jan—Jul 2021, FY2018-19. An unknown id stays as it is. */
export function formatPeriod(id: string, language: Language): string {
  const words = wordings[language];
  const [year = '', part = '', day] = id.split('-');
  switch (parsePeriod(id)?.frequency) {
    case undefined:
      return id;
    case 'U':
      return words.undated;
    case 'A':
      return words.year(year);
    case 'S':
      return words.half(year, part.slice(1));
    case 'Q':
      return words.quarter(year, part.slice(1));
    case 'M':
      return words.month(year, part);
    case 'D':
      return words.day(year, part, day);
    case 'FY':
      return words.fiscal(id);
    case 'I': {
      const [from = '', to = ''] = id.split('/');
      return words.interval(from, to);
    }
  }
}

/** From one period to another: 2018年2季度—2025年2季度; 2018—2025年; one period alone where both are the same. */
export function formatSpan(from: string, to: string, language: Language): string {
  if (from === to) return formatPeriod(from, language);
  const bothYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  if (bothYears) return language === 'zh' ? `${from}—${to}年` : `${from}—${to}`;
  const [first, last] = [formatPeriod(from, language), formatPeriod(to, language)];
  // 2017—18财年至2021—22财年: a third dash would read as one long range.
  if (/—|^FY/.test(`${first}${last}`)) return language === 'zh' ? `${first}至${last}` : `${first} to ${last}`;
  return `${first}—${last}`;
}

/** The end of a period as a moment: 截至2021年7月末, as of end-July 2021 as "as of end Jul 2021"; days as they are. */
export function formatAsOf(id: string, language: Language): string {
  const frequency = parsePeriod(id)?.frequency;
  if (frequency === 'U') return wordings[language].undated;
  if (frequency === 'I') return formatAsOf(id.split('/')[1] ?? id, language);
  const label = formatPeriod(id, language);
  const isDay = frequency === 'D' || frequency === undefined;
  if (language === 'en') return isDay ? `as of ${label}` : `as of end ${label}`;
  return isDay ? `截至${label}` : `截至${label}末`;
}

/** What kind of values a series holds: 季度值, quarterly figures. */
export function formatFrequency(frequency: Frequency, language: Language): string {
  return frequencyWords[language][frequency];
}

/** The same of values since the beginning of the year: 各季末累计值（自1月起）, year-to-date figures by quarter. */
export function formatYearToDate(frequency: Frequency, language: Language): string {
  return yearToDateWords[language][frequency] ?? formatFrequency(frequency, language);
}

const frequencyWords: Readonly<Record<Language, Readonly<Record<Frequency, string>>>> = {
  zh: { A: '年度值', S: '半年值', Q: '季度值', M: '月度值', D: '时点值', FY: '财年值', I: '期间值', U: '时点未注明' },
  en: {
    A: 'Annual figures',
    S: 'Half-yearly figures',
    Q: 'Quarterly figures',
    M: 'Monthly figures',
    D: 'Figures as of a day',
    FY: 'Fiscal-year figures',
    I: 'Figures of intervals',
    U: 'Date not stated',
  },
};

const yearToDateWords: Readonly<Record<Language, Readonly<Partial<Record<Frequency, string>>>>> = {
  zh: { S: '各半年末累计值（自1月起）', Q: '各季末累计值（自1月起）', M: '各月末累计值（自1月起）' },
  en: {
    S: 'Year-to-date figures by half-year',
    Q: 'Year-to-date figures by quarter',
    M: 'Year-to-date figures by month',
  },
};
