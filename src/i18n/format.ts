import type { MissingStatus, Qualifier } from '../contract/observation.ts';
import { roundDecimal } from '../domain/decimal.ts';
import type { Language } from './language.ts';

const minus = '\u2212';

function grouped(digits: string): string {
  if (digits.length < 4) return digits;
  const [whole = '', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/**
 * A number as it is printed: thousands grouped, `decimals` kept, U+2212 for minus, a true zero as 0,
 * and what only rounds to zero as <0.01 (>−0.01 below zero).
 */
export function formatNumber(value: number, decimals: number): string {
  if (value === 0) return '0';
  const rounded = roundDecimal(value, decimals);
  if (rounded === 0) {
    const least = (10 ** -decimals).toFixed(decimals);
    return value > 0 ? `<${least}` : `>${minus}${least}`;
  }
  const text = grouped(Math.abs(rounded).toFixed(decimals));
  return rounded < 0 ? `${minus}${text}` : text;
}

/** The same with a plus before what is above zero: +5.2. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && !text.startsWith('<') ? `+${text}` : text;
}

const words: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  zh: { exact: '', about: '约', more_than: '超', less_than: '不足', at_least: '不少于', at_most: '不超过' },
  en: {
    exact: '',
    about: 'about ',
    more_than: 'over ',
    less_than: 'under ',
    at_least: 'at least ',
    at_most: 'at most ',
  },
};

/** A number's text with its qualifier: 约551, over 350. */
export function withQualifier(text: string, qualifier: Qualifier, language: Language): string {
  return `${words[language][qualifier]}${text}`;
}

/** Whether the number inside a printed form is `value`: it is not where the source's unit differs from the one shown. */
function saysValue(printed: string, value: number): boolean {
  const found = /[\d.]+/.exec(printed.replaceAll(',', ''));
  return found !== null && Number(found[0]) === Math.abs(value);
}

export interface QualifiedText {
  readonly value: number;
  readonly decimals: number;
  readonly qualifier: Qualifier;
  /** The source's own words (350余), used in Chinese where they give this very number. */
  readonly printed: string | null;
}

/** A qualified value in words: 350余 as its source prints it, else 超350; over 350 in English. No unit. */
export function formatQualified({ value, decimals, qualifier, printed }: QualifiedText, language: Language): string {
  if (language === 'zh' && printed !== null && qualifier !== 'exact' && saysValue(printed, value)) {
    return printed.replace(/\d{4,}/, (digits) => grouped(digits));
  }
  return withQualifier(formatNumber(value, decimals), qualifier, language);
}

/** The mark of a missing state, the same in every language and rendering. */
export function missingMark(status: MissingStatus): string {
  switch (status) {
    case 'O':
      return '—';
    case 'M':
      return '/';
    case 'L':
      return '◌';
    case 'Q':
      return '■';
  }
}

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const englishNumerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** How many, in words up to ten (七个; seven) and in digits above. */
export function formatCount(count: number, language: Language): string {
  const word = (language === 'zh' ? numerals : englishNumerals)[count];
  return word ?? formatNumber(count, 0);
}

/** ① to ⑳, then (21). */
export function circled(ref: number): string {
  return ref >= 1 && ref <= 20 ? String.fromCodePoint(0x2460 + ref - 1) : `(${String(ref)})`;
}

export { formatPeriod } from './format-period.ts';
