import type { MissingStatus, Qualifier } from '../../src/contract/observation.ts';
import { shiftDigits } from './shift-digits.ts';
import { tidy } from './tidy.ts';

/** A cell of figures as read. `digits` is a plain decimal; `unit` the words behind the number (万元, %), empty where there are none. */
export type NumberReading =
  | {
      readonly kind: 'value';
      readonly digits: string;
      readonly qualifier: Qualifier;
      /** The cell's own words, where the number is qualified. */
      readonly printed: string | null;
      readonly unit: string;
      readonly isLossy: boolean;
    }
  | { readonly kind: 'missing'; readonly status: MissingStatus }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'bad';
      readonly rule: 'bad_number' | 'formula_without_value' | 'formula_error';
      readonly suggestion: string;
    };

/** The marks of Chinese and international yearbooks for a figure that is not there. */
const missingMarks: readonly (readonly [pattern: RegExp, status: MissingStatus])[] = [
  [/^(?:…+|\.{2,}|n\.?a\.?|n\/a|nan|null|未统计|缺|缺失|无数据|暂无|暂无数据)$/iu, 'O'],
  [/^(?:[-–—―─一]{1,4}|\/|不适用|not applicable)$/iu, 'M'],
  [/^(?:尚未公布|未公布|待公布|待定|not yet published|tbd)$/iu, 'L'],
  [/^(?:x|保密|confidential|suppressed|c)$/iu, 'Q'],
];

const before: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/^(?:不少于|不低于|不小于|至少|at least|no less than|≥|>=|⩾)\s*/iu, 'at_least'],
  [/^(?:不超过|不高于|不大于|不多于|至多|最多|up to|at most|no more than|≤|<=|⩽)\s*/iu, 'at_most'],
  [/^(?:超过|超出|高达|突破|高于|多于|大于|超|逾|over|more than|above|>)\s*/iu, 'more_than'],
  [/^(?:不足|不到|不满|未满|低于|少于|小于|less than|under|below|<)\s*/iu, 'less_than'],
  [
    /^(?:大约为?|约为|约|近|接近|将近|about|approximately|approx\.?|around|nearly|almost|ca\.?|circa|≈|~|～)\s*/iu,
    'about',
  ],
];

const behind: readonly (readonly [pattern: RegExp, qualifier: Qualifier])[] = [
  [/以上|及以上|\+$/u, 'at_least'],
  [/以内|以下/u, 'at_most'],
  [/左右|上下|许/u, 'about'],
  [/余|多/u, 'more_than'],
];

const longestCell = 100;
const fast = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const shape = /^([-+−]?)\s*(\d[\d,' ]*)?(\.\d*)?(?:e([-+]?\d{1,3}))?(?![\d.,])\s*(.*)$/iu;
const grouped = /^\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*$/;

function bad(suggestion: string): NumberReading {
  return { kind: 'bad', rule: 'bad_number', suggestion };
}

function found<Item>(list: readonly (readonly [RegExp, Item])[], text: string): readonly [RegExp, Item] | undefined {
  return list.find(([pattern]) => pattern.test(text));
}

/** Whole digits without separators; null where a separator stands elsewhere than before three digits. */
function wholeDigits(text: string): string | null {
  const whole = text.trim();
  if (/^\d+$/.test(whole)) return whole;
  return grouped.test(whole) ? whole.replace(/[,' ]/g, '') : null;
}

function withoutZeros(whole: string): string {
  return whole.replace(/^0+(?=\d)/, '');
}

function numberIn(text: string, words: string, before: Qualifier | null): NumberReading {
  const match = shape.exec(text);
  const [, sign = '', wholeText = '', fractionText = '', exponent, rest = ''] = match ?? [];
  if (match === null || wholeText + fractionText.replace('.', '') === '') return bad('');
  const whole = wholeText.trim() === '' ? '0' : wholeDigits(wholeText);
  if (whole === null) return bad(`${wholeText.replaceAll(',', '')}${fractionText}?`);
  const suffix = found(behind, rest);
  const unit = suffix === undefined ? rest : rest.replace(suffix[0], '');
  if (/\d/.test(unit.replace(/10k|100m|m2|m3|km2/gi, ''))) return bad('');
  const fraction = fractionText === '.' ? '' : fractionText;
  const plain = `${sign === '-' || sign === '−' ? '-' : ''}${withoutZeros(whole)}${fraction}`;
  const digits = exponent === undefined ? plain : shiftDigits(plain, Number(exponent));
  if (digits === null || digits.length > 40) return bad('');
  const qualifier = before ?? suffix?.[1] ?? 'exact';
  const printed = qualifier === 'exact' ? null : words;
  return { kind: 'value', digits, qualifier, printed, unit: unit.trim(), isLossy: exponent !== undefined };
}

/**
 * Reads a cell of figures as people write them: 2,345.6 · 约551 · 350余万元 · 超100% · １２３ · “…” · “—” · X. With `decimal` a comma,
 * 2.345,6 is what 2,345.6 is otherwise. An empty cell says nothing; a mark of missing says why there is no figure.
 */
export function readNumber(cell: string, decimal: '.' | ',' = '.'): NumberReading {
  if (decimal === '.' && fast.test(cell)) {
    const isPadded = cell.startsWith('0') && cell.length > 1 && cell[1] !== '.';
    const digits = isPadded ? withoutZeros(cell) : cell;
    return { kind: 'value', digits, qualifier: 'exact', printed: null, unit: '', isLossy: false };
  }
  const text = tidy(cell.slice(0, longestCell * 2)).replace(/^["'“”‘’]+|["'“”‘’*]+$/gu, '');
  if (text === '') return { kind: 'empty' };
  if (text.length > longestCell) return bad('');
  const mark = found(missingMarks, text);
  if (mark !== undefined) return { kind: 'missing', status: mark[1] };
  if (text.startsWith('#')) return { kind: 'bad', rule: 'formula_error', suggestion: '' };
  if (text.startsWith('=')) return { kind: 'bad', rule: 'formula_without_value', suggestion: '' };
  const swapped = decimal === ',' ? text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')) : text;
  const prefix = found(before, swapped);
  return numberIn(prefix === undefined ? swapped : swapped.replace(prefix[0], ''), text, prefix?.[1] ?? null);
}
