import { columnName } from '../xlsx/sheet.ts';
import { quotedSheet } from '../xlsx/workbook.ts';

/** What stays when a formula is copied: nothing, the row, the column, or both. */
export type Fixed = 'none' | 'row' | 'column' | 'both';

/** A cell's place: column from 0, row from 1, as Excel counts rows. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

function placeText({ column, row }: Place, fixed: Fixed): string {
  const isColumn = fixed === 'column' || fixed === 'both';
  const isRow = fixed === 'row' || fixed === 'both';
  return `${isColumn ? '$' : ''}${columnName(column)}${isRow ? '$' : ''}${row}`;
}

/** A cell as a formula names it; without a sheet, one of the formula's own. */
export function cellRef(sheet: string | null, place: Place, fixed: Fixed = 'none'): string {
  return `${sheet === null ? '' : `${quotedSheet(sheet)}!`}${placeText(place, fixed)}`;
}

/** A block of cells as a formula names it. */
export function rangeRef(sheet: string | null, from: Place, to: Place, fixed: Fixed = 'both'): string {
  return `${sheet === null ? '' : `${quotedSheet(sheet)}!`}${placeText(from, fixed)}:${placeText(to, fixed)}`;
}
