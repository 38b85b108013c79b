import type { BookFrame } from './book-frame.ts';
import { cellRef, rangeRef } from './references.ts';

/** A step of an indicator's way from the raw figures to its score. */
export type Step = 'own' | 'filled' | 'treated' | 'normalised';

/** The sheet that holds the figures after a step: the one before it where the scheme does not take it. */
export function sheetOf({ steps, words }: BookFrame, step: Step): string {
  const { sheets } = words;
  const own = steps.hasValues ? sheets.values : sheets.raw;
  const filled = steps.hasImputed ? sheets.imputed : own;
  switch (step) {
    case 'own':
      return own;
    case 'filled':
      return filled;
    case 'treated':
      return steps.hasWinsorised ? sheets.winsorised : filled;
    case 'normalised':
      return sheets.normalised;
  }
}

/** The column of an indicator, the same on every sheet of steps: after that of the parks' names. */
export function columnAt(index: number): number {
  return index + 1;
}

/** One park's figure of an indicator. */
export function stepCell(frame: BookFrame, step: Step, index: number, row: number): string {
  return cellRef(sheetOf(frame, step), { column: columnAt(index), row: frame.first + row });
}

/** All parks' figures of an indicator. */
export function stepColumn(frame: BookFrame, step: Step, index: number): string {
  const column = columnAt(index);
  return rangeRef(sheetOf(frame, step), { column, row: frame.first }, { column, row: frame.last });
}

/** One park's figures of the indicators from one place up to, not including, another. */
export function stepRow(frame: BookFrame, step: Step, [from, to]: readonly [number, number], row: number): string {
  const at = frame.first + row;
  return rangeRef(
    sheetOf(frame, step),
    { column: columnAt(from), row: at },
    { column: columnAt(to - 1), row: at },
    'column',
  );
}

/** The row of the sheet of normalised values that holds the total weights. */
export const weightRow = 5;

/** The total weights of the indicators from one place up to, not including, another. */
export function weightsRef({ words }: BookFrame, [from, to]: readonly [number, number]): string {
  return rangeRef(
    words.sheets.normalised,
    { column: columnAt(from), row: weightRow },
    { column: columnAt(to - 1), row: weightRow },
  );
}
