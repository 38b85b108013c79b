import type { Cell, Sheet } from '../xlsx/sheet.ts';
import type { BookFrame } from './book-frame.ts';

export interface GridColumn {
  /** Rows 3 to 6: group, label and two of the sheet's own. */
  readonly heads: readonly [Cell, Cell, Cell, Cell];
  /** One cell a park. */
  readonly cells: readonly Cell[];
  readonly width?: number;
}

export interface Grid {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  /** Rows under the parks, each with its label. */
  readonly foot?: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

/** A head of a column: words over numbers stand right. */
export function headCell(text: string, more: { readonly wrap?: boolean } = {}): Cell {
  return { text, head: true, right: true, shade: 'head', ...more };
}

const parkWidth = 30;
const numberWidth = 15;

/** A sheet with a row for each park and a column for each thing told about it. The heads and the parks' names stay in view. */
export function gridSheet(
  { words, parkNames, request }: BookFrame,
  { name, caption, columns, foot = [] }: Grid,
): Sheet {
  const heads = [0, 1, 2, 3].map((row): Cell[] => [
    { text: row === 1 ? words.head.park : '', head: true, shade: 'head' },
    ...columns.map(({ heads: own }) => own[row] ?? null),
  ]);
  const notice = request.catalog.dataset.fictional ? ` ${words.about.fictional}` : '';
  return {
    name,
    rows: [
      [{ text: name, title: true }],
      [{ text: `${caption}${notice}`, ink: 'quiet' }],
      ...heads,
      ...parkNames.map((park, row): Cell[] => [{ text: park }, ...columns.map(({ cells }) => cells[row] ?? null)]),
      ...foot.map(({ label, cells }): Cell[] => [{ text: label, head: true }, ...cells]),
    ],
    widths: [parkWidth, ...columns.map(({ width }) => width ?? numberWidth)],
    frozenRows: 6,
    frozenColumns: 1,
    isPrintedAcross: true,
  };
}
