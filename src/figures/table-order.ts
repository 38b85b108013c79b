import type { TableCell, TableColumn, TableRow } from './figure-table.ts';

/** By which column a table is sorted. */
export interface TableOrder {
  readonly column: number;
  readonly descending: boolean;
}

/** The next of three states: numbers first from the greatest, words from the first, then the other way, then as the figure has them. */
export function nextOrder(order: TableOrder | null, column: number, { align }: TableColumn): TableOrder | null {
  const isFirstDown = align === 'right';
  if (order?.column !== column) return { column, descending: isFirstDown };
  return order.descending === isFirstDown ? { column, descending: !isFirstDown } : null;
}

function compareCells(a: TableCell | undefined, b: TableCell | undefined, descending: boolean): number {
  const [left, right] = [a?.value ?? null, b?.value ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const sign = descending ? -1 : 1;
  return typeof left === 'number' && typeof right === 'number'
    ? sign * (left - right)
    : sign * String(left).localeCompare(String(right), 'zh-CN');
}

/** Rows in runs that stay together: each run begins where `isStart` says so. */
function runs(rows: readonly TableRow[], isStart: (row: TableRow) => boolean): TableRow[][] {
  return rows.reduce<TableRow[][]>((found, row) => {
    const last = found.at(-1);
    if (last === undefined || isStart(row)) found.push([row]);
    else last.push(row);
    return found;
  }, []);
}

/**
 * The rows by a column, missing values last in either direction, equals in the figure's order. Groups stay under their heading and
 * are sorted within; parts (其中) stay below their whole.
 */
export function sortedRows(rows: readonly TableRow[], order: TableOrder | null): readonly TableRow[] {
  if (order === null) return rows;
  const { column, descending } = order;
  return runs(rows, ({ heading }) => heading !== undefined).flatMap((group) => {
    const [first] = group;
    const headings = first?.heading === undefined ? [] : [first];
    const families = runs(group.slice(headings.length), ({ indent }) => indent === undefined);
    return [
      ...headings,
      ...families.toSorted((a, b) => compareCells(a[0]?.cells[column], b[0]?.cells[column], descending)).flat(),
    ];
  });
}
