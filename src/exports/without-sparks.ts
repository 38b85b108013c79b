import type { FigureTable } from '../figures/figure-table.ts';

/** Small lines are for the eye: the numbers they draw stand in the other columns. */
export function withoutSparks({ columns, rows }: FigureTable): FigureTable {
  const isKept = (_: unknown, index: number): boolean => columns[index]?.spark === undefined;
  return { columns: columns.filter(isKept), rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })) };
}
