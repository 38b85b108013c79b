import { measureText } from '../charts/text-metrics.ts';
import type { FigureTable, TableRow } from '../figures/figure-table.ts';
import { cutNumber } from '../figures/number-tail.ts';

/** How the cells of a column stand. */
export interface ColumnLook {
  /** The widest of what follows the decimal points, held free in every cell so that they line up; empty where all are alike. */
  readonly tail: string;
  /** The widest text, which holds the width of the column while only some of its rows exist. */
  readonly widest: string;
}

function widestOf(texts: readonly string[]): string {
  let widest = '';
  let most = 0;
  for (const text of texts) {
    const width = measureText(text, 1);
    if (width > most) [widest, most] = [text, width];
  }
  return widest;
}

function isDecimal(row: TableRow, index: number): boolean {
  const cell = row.cells[index];
  return cell !== undefined && cell.value !== null;
}

/** The look of each column over all rows. */
export function columnLooks({ columns, rows }: FigureTable): readonly ColumnLook[] {
  return columns.map(({ align }, index) => {
    const texts = rows.flatMap(({ cells }) => cells[index]?.text ?? []);
    if (align === 'left') return { tail: '', widest: widestOf(texts) };
    const tails = rows
      .filter((row) => isDecimal(row, index))
      .map(({ cells }) => cutNumber(cells[index]?.text ?? '').tail);
    const kinds = new Set(tails.map((tail) => tail.replaceAll(/\d/g, '0')));
    const tail = kinds.size > 1 ? widestOf(tails) : '';
    const cuts = texts.map(cutNumber);
    return { tail, widest: tail === '' ? widestOf(texts) : widestOf(cuts.map(({ head }) => head)) + tail };
  });
}

/** The column that names the rows: the first of words, though a rank may stand before it. */
export function nameColumn({ columns }: Pick<FigureTable, 'columns'>): number {
  return Math.max(
    0,
    columns.findIndex(({ align, spark }) => align === 'left' && spark === undefined),
  );
}
