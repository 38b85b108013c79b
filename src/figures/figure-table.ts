import type { FigureChange, FigureValue } from './figure.ts';
import type { SparkPieces } from './spark-pieces.ts';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** Shown in the header below the label; never repeated in cells. */
  readonly unit: string | null;
  readonly align: 'left' | 'right';
  /** Tells what a row is of, beside the first column: a picture too narrow for the table leaves other columns out before it. */
  readonly isName?: true;
  /** Holds small lines, no text: nothing to sort by, and nothing for a file. `hint` says how to read them. */
  readonly spark?: { readonly hint: string };
}

export interface TableCell {
  readonly text: string;
  /** What sorts; null sorts last whatever the direction. */
  readonly value: number | string | null;
  /** The whole value where the cell is one, for its source popover and its marks. */
  readonly fact?: FigureValue;
  readonly change?: FigureChange;
  /** The row's own values as a small line; its text is empty, the numbers stand beside it. */
  readonly spark?: SparkPieces;
}

export interface TableRow {
  readonly id: string;
  /** Heading of a group of rows, spanning the table. */
  readonly heading?: string;
  /** 1 for a row that is part of (其中) the one above. */
  readonly indent?: number;
  /** True for a park the reader chose, among those of a group. */
  readonly isChosen?: boolean;
  readonly cells: readonly TableCell[];
}

/** The figure as a table: what the table view, the CSV and the screen reader get. */
export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
