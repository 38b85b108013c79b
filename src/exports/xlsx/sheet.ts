import { columnLetter } from '../../domain/column-letter.ts';

/** What colour says of a cell. */
export type Shade = 'head' | 'part' | 'missing' | 'qualified' | 'imputed' | 'winsorised' | 'aside';

export interface CellLook {
  /** Bold. */
  readonly head?: boolean | undefined;
  /** Bold and larger: the name of a sheet. */
  readonly title?: boolean | undefined;
  readonly wrap?: boolean | undefined;
  readonly right?: boolean | undefined;
  /** Numbers that only count rows. */
  readonly left?: boolean | undefined;
  readonly shade?: Shade | undefined;
  /** What was put in by hand (blue, as in financial models), or what stands aside. */
  readonly ink?: 'input' | 'quiet' | undefined;
}

export interface TextCell extends CellLook {
  readonly text: string;
}

export interface NumberCell extends CellLook {
  readonly value: number;
  readonly format: string;
}

/** A formula without its equals sign, with the result we computed ourselves: the file reads right before anything recalculates it. */
export interface FormulaCell extends CellLook {
  readonly formula: string;
  readonly result: number | string;
  readonly format?: string | undefined;
  /** Worked out over whole ranges at once, as Excel's {=…}. */
  readonly isArray?: boolean | undefined;
}

export type Cell = null | TextCell | NumberCell | FormulaCell;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters of the standard font. */
  readonly widths?: readonly number[];
  /** Rows and columns that stay in place when the others scroll. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Printed across, as wide as the page, the frozen rows on every page. */
  readonly isPrintedAcross?: boolean;
  /** A sheet of words needs no lines between cells. */
  readonly hasNoGrid?: boolean;
}

const columnNames: string[] = [];

/** A, B … Z, AA: the name of the column at this place, from 0. */
export function columnName(index: number): string {
  return (columnNames[index] ??= columnLetter(index));
}

/** The cells a chart reads, as `Sheet1!$B$2:$B$9`; rows from 1. */
export function rangeText(sheet: string, column: number, fromRow: number, toRow = fromRow): string {
  const name = columnName(column);
  const first = `${sheet}!$${name}$${fromRow}`;
  return fromRow === toRow ? first : `${first}:$${name}$${toRow}`;
}

/** A number format of so many decimals, with grouped thousands. */
export function numberFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
