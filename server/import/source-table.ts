/** One row of a table; its line counts from 1, as the program that made the file shows it. Cells are trimmed. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file or a sheet of a workbook. Rows can be gone through several times; empty ones are left out. */
export interface SourceTable {
  readonly file: string;
  /** Empty for a CSV file. */
  readonly sheet: string;
  /** May throw CsvError where a CSV text cannot be read on. */
  rows(): Iterable<TableRow>;
}

/** A file that cannot be read at all; the message says why and what to do. */
export class UnreadableFileError extends Error {}

/** Columns beyond are not looked at: no table of figures is as wide. */
export const mostColumns = 2_000;
