import { chartWords } from '../../charts/words.ts';
import type { FigureMark, FigureValue } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { markWords } from '../../i18n/mark-words.ts';
import { numberFormat } from '../xlsx/sheet.ts';

/** The number format that prints these values as the figure does: their decimals, a plus where growth has one. */
export function valueFormat(values: readonly FigureValue[]): string {
  const printed = values.map(({ text }) => text).filter((text) => /^[+−-]?[\d,]+(?:\.\d+)?$/.test(text));
  const decimals = Math.max(
    0,
    ...printed.map((text) => (text.includes('.') ? text.length - text.indexOf('.') - 1 : 0)),
  );
  const format = numberFormat(decimals);
  return printed.some((text) => text.startsWith('+')) ? `+${format};-${format};0` : format;
}

export function isQualified({ value, qualifier }: FigureValue): boolean {
  return value !== null && qualifier !== 'exact';
}

/** Estimates and forecasts are drawn hollow in lines and hatched in bars. */
export function isEstimate({ status }: FigureValue): boolean {
  return status === 'E' || status === 'F';
}

/** What a number alone does not say: 350余, 初步, — 未取得; empty for a plain one. */
export function besideWords(fact: FigureValue, language: Language): string {
  const status = chartWords[language].status[fact.status] ?? '';
  if (fact.value === null) return `${fact.text} ${status}`.trim();
  const parts = [isQualified(fact) ? fact.text : '', status].filter((part) => part !== '');
  return parts.join(language === 'zh' ? '，' : ', ');
}

interface SignWords {
  readonly gap: string;
  readonly worded: string;
  readonly hollow: string;
  readonly cut: string;
}

const signs: Record<Language, SignWords> = {
  zh: { gap: '空缺', worded: '附原文', hollow: '空心', cut: '断开①' },
  en: { gap: 'gap', worded: 'in words', hollow: 'hollow', cut: 'cut, ①' },
};

function signOf(mark: FigureMark, language: Language, isLine: boolean): string {
  const say = signs[language];
  switch (mark) {
    case 'not_available':
    case 'not_applicable':
    case 'not_yet_published':
    case 'suppressed':
      return isLine ? say.gap : markWords[mark].sign;
    case 'lower_bound':
    case 'upper_bound':
    case 'about':
      return say.worded;
    case 'estimated':
    case 'forecast':
      return isLine ? say.hollow : '▨';
    case 'break':
      return say.cut;
    case 'derived':
      return isLine ? '' : '▨';
    case 'plan':
    case 'target':
      return '□';
    case 'provisional':
    case 'cumulative':
      return markWords[mark].sign;
  }
}

/** The marks of a chart as PowerPoint can draw them, each with its meaning. */
export function marksText(marks: readonly FigureMark[], language: Language, isLine: boolean): string {
  const items = marks.map((mark) => `${signOf(mark, language, isLine)} ${markWords[mark][language]}`.trim());
  return items.join('　');
}

const tableSigns: Partial<Record<FigureMark, string>> = {
  not_available: '—',
  not_applicable: '/',
  not_yet_published: '◌',
  suppressed: '■',
  estimated: 'E',
  forecast: 'F',
  provisional: 'P',
};

/** A cell's words in a table: its text, and the letter of a status the text does not tell. */
export function cellWords({ text, value, status }: FigureValue): string {
  const hasLetter = value !== null && (status === 'E' || status === 'F' || status === 'P');
  return hasLetter ? `${text} ${status}` : text;
}

/** The signs of a table's cells, each with its meaning. */
export function tableMarksText(marks: readonly FigureMark[], language: Language): string {
  return marks.map((mark) => `${tableSigns[mark] ?? ''} ${markWords[mark][language]}`.trim()).join('　');
}
