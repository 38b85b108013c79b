import { plainDigits, shiftDigits } from '../shift-digits.ts';
import { attribute, elements } from './xml-words.ts';

/** What a number format makes of a number, as far as its meaning goes. */
export type CellFormat = 'number' | 'percent' | 'year' | 'month' | 'day';

/** Formats that every workbook knows by number (ECMA-376, 18.8.30), with the East Asian dates. */
function builtIn(id: number): CellFormat {
  if (id === 9 || id === 10) return 'percent';
  if (id === 17 || id === 55 || id === 56 || id === 57) return 'month';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : 'number';
}

function formatOf(code: string): CellFormat {
  const signs = (code.slice(0, 200).split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase();
  if (signs.includes('%')) return 'percent';
  if (signs.includes('0') || signs.includes('#') || signs.includes('general')) return 'number';
  if (/d/.test(signs)) return 'day';
  if (/y/.test(signs)) return /m/.test(signs) ? 'month' : 'year';
  return 'number';
}

/** The format of each style of a workbook, in the order cells number them. */
export function cellFormats(styles: string): CellFormat[] {
  const own = new Map<number, CellFormat>();
  for (const { tag } of elements(styles, 'numFmt'))
    own.set(Number(attribute(tag, 'numFmtId')), formatOf(attribute(tag, 'formatCode') ?? ''));
  const [list] = elements(styles, 'cellXfs');
  return [...elements(list?.inner ?? '', 'xf')].map(({ tag }) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return own.get(id) ?? builtIn(id);
  });
}

const dayMs = 86_400_000;

/** Days are counted from 1899-12-30, as that makes all but January and February 1900 right; Macs once counted from 1904. */
function dateText(days: number, isFrom1904: boolean): string | null {
  const from = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(from + Math.floor(days) * dayMs);
  return Number.isNaN(date.getTime()) || days < 1 || days > 2_958_465 ? null : date.toISOString().slice(0, 10);
}

/** The text of a number as its format means it: 0.125 of a percentage is 12.5%, 44408 of a date is 2021-07-31. */
export function formatted(raw: string, format: CellFormat, isFrom1904: boolean): string {
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) return raw;
  const digits = plainDigits(value);
  switch (format) {
    case 'number':
      return digits;
    case 'percent':
      return `${shiftDigits(plainDigits(Number(value.toPrecision(15))), 2) ?? digits}%`;
    case 'year':
      return dateText(value, isFrom1904)?.slice(0, 4) ?? digits;
    case 'month':
      return dateText(value, isFrom1904)?.slice(0, 7) ?? digits;
    case 'day':
      return dateText(value, isFrom1904) ?? digits;
  }
}
