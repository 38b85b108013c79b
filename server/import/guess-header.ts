import { headerUse } from './header-words.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';
import type { TableRow } from './source-table.ts';
import { readUnit } from './unit-words.ts';

const lookedAt = 60;
const mostHeaderRows = 4;

type RowKind = 'title' | 'header' | 'numbering' | 'data';

function filled({ cells }: TableRow): string[] {
  return cells.filter((cell) => cell !== '');
}

/** Whether a cell may be a figure: a number, yet no year, which heads columns as often as it is a figure. */
function figureKind(cell: string): 'figure' | 'year' | 'words' {
  const read = readNumber(cell);
  if (read.kind === 'missing') return 'figure';
  if (read.kind !== 'value') return 'words';
  return readPeriod(cell, 1) !== null ? 'year' : 'figure';
}

/** A row such as 甲 乙 1 2 3, which numbers the columns. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /^\d{1,3}$/.test(cell)).map(Number);
  const others = cells.filter((cell) => !/^\d{1,3}$/.test(cell));
  const isRun = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return numbers.length >= 2 && (numbers[0] ?? 9) <= 3 && isRun && others.every((cell) => /^[甲乙丙丁A-D]$/.test(cell));
}

function kindOf(row: TableRow, hasHeader: boolean): RowKind {
  const cells = filled(row);
  const distinct = new Set(cells);
  if (distinct.size === 1) {
    const isUnder = (row.cells[0] ?? '') === '' && cells.length > 1;
    return isUnder && !/单位|unit/iu.test(cells[0] ?? '') ? 'header' : 'title';
  }
  if (isNumbering(cells)) return 'numbering';
  if (cells.some((cell) => headerUse(cell) !== null) && !cells.some((cell) => figureKind(cell) === 'figure'))
    return 'header';
  const kinds = cells.map(figureKind);
  if (kinds.includes('figure')) return 'data';
  const isUnits = cells.every((cell) => readUnit(cell).length > 0 || headerUse(cell) !== null);
  return kinds.includes('year') && hasHeader && !isUnits && kinds.includes('words') ? 'data' : 'header';
}

export interface FoundHeader {
  /** The rows above the header: titles, units. */
  readonly titles: readonly TableRow[];
  /** The header's rows, from the top; none where figures begin at once. */
  readonly header: readonly TableRow[];
  /** The first rows of figures. */
  readonly data: readonly TableRow[];
}

/** Finds where titles end, which rows head the columns, and where figures begin. `rows` are the first of a table. */
export function findHeader(rows: readonly TableRow[]): FoundHeader {
  const kinds: RowKind[] = [];
  for (const row of rows.slice(0, lookedAt)) {
    const kind = kindOf(row, kinds.includes('header'));
    kinds.push(kind);
    if (kind === 'data') break;
  }
  const found = kinds.indexOf('data');
  const begin = found >= 0 ? found : kinds.lastIndexOf('header') + 1;
  let top = begin;
  while (top > 0 && begin - top < mostHeaderRows && ['header', 'numbering'].includes(kinds[top - 1] ?? 'title'))
    top -= 1;
  return { titles: rows.slice(0, top), header: rows.slice(top, begin), data: rows.slice(begin) };
}

/** Whether a row of the header only numbers the columns. */
export function isNumberingRow(row: TableRow): boolean {
  return isNumbering(filled(row));
}
