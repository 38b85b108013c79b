import type { TableCell, TableColumn } from '../figures/figure-table.ts';
import type { Language } from '../i18n/language.ts';

/** What a cell of a figure's table is to a file that counts: a number with the digits it is printed with, words, or nothing known. */
export type PlainCell =
  | {
      readonly kind: 'number';
      /** A change in percent is its share: 5.2% is 0.052. */
      readonly value: number;
      /** Without grouping, minus as a hyphen. */
      readonly printed: string;
      readonly isPercent: boolean;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' };

/** The printed decimals are kept (1,480.20 becomes 1480.20), so that a file says what the table says. */
function plainNumber(text: string, value: number): string {
  const printed = text.replaceAll(',', '').replaceAll('−', '-').trim();
  return /^-?\d+(?:\.\d+)?$/.test(printed) ? printed : String(value);
}

function changeCell(direction: 'up' | 'down' | 'flat', text: string): PlainCell {
  const sign = direction === 'down' && !/^[-−]/.test(text) ? '-' : '';
  const printed = `${sign}${text.replaceAll('−', '-')}`;
  const isPercent = printed.endsWith('%');
  const value = Number(printed.replaceAll(',', '').replace('%', ''));
  if (!/\d/.test(printed) || Number.isNaN(value)) return { kind: 'text', text: printed };
  return { kind: 'number', value: isPercent ? Number(`${String(value)}e-2`) : value, printed, isPercent };
}

/** Numbers without the grouping that would make them text; a qualified one keeps its number, its wording goes beside it. */
export function plainCell(cell: TableCell | undefined): PlainCell {
  if (cell === undefined) return { kind: 'text', text: '' };
  const { fact, change, value, text } = cell;
  if (fact !== undefined)
    return fact.value === null
      ? { kind: 'missing' }
      : { kind: 'number', value: fact.value, printed: plainNumber(fact.text, fact.value), isPercent: false };
  if (change !== undefined) return changeCell(change.direction, change.text);
  return typeof value === 'number' && /^[−-]?[\d,.]+$/.test(text)
    ? { kind: 'number', value, printed: plainNumber(text, value), isPercent: false }
    : { kind: 'text', text };
}

/** A column's head with its unit: 从业人数（人）. */
export function columnHead({ label, unit }: TableColumn, language: Language): string {
  if (unit === null) return label;
  return language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`;
}
