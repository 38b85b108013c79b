import { numberFormat } from '../xlsx/sheet.ts';
import type { BookIndicator } from './book-frame.ts';

export const percentFormat = '0.00%';
export const scoreFormat = '0.00';
export const countFormat = '0';
/** Weights as they were typed or computed, without a point where they are whole. */
export const weightFormat = 'General';
const logDecimals = 4;

/** Values of an indicator, as it is taken: logarithms have no decimals of their own. */
export function valueFormat({ transform, decimals }: BookIndicator): string {
  return numberFormat(transform === 'log' ? logDecimals : decimals);
}

/** Means and deviations, a little finer than the values. */
export function statisticFormat({ transform, decimals }: BookIndicator): string {
  return numberFormat(transform === 'log' ? logDecimals : decimals + 2);
}
