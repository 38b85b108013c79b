import { mostColumns, type TableRow } from '../source-table.ts';
import { type CellFormat, formatted } from './cell-formats.ts';
import { attribute, elements, stringItem, unescaped } from './xml-words.ts';

export interface Book {
  readonly shared: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly isFrom1904: boolean;
}

interface Row {
  readonly line: number;
  readonly cells: string[];
}

/** The column of a reference (B3 is 1), from 0; null where it is none, or so far right that no table reaches it. */
export function columnAt(reference: string): number | null {
  let at = 0;
  for (const sign of reference) {
    const code = sign.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    at = at * 26 + code;
  }
  return at === 0 || at > mostColumns ? null : at - 1;
}

function cellText(tag: string, inner: string, book: Book): string {
  const type = attribute(tag, 't') ?? 'n';
  if (type === 'inlineStr') return stringItem(inner);
  const [value] = elements(inner, 'v');
  if (value === undefined || value.inner === '') {
    const [formula] = elements(inner, 'f');
    return formula === undefined ? '' : `=${unescaped(formula.inner)}`;
  }
  if (type === 's') return book.shared[Number(value.inner)] ?? '';
  if (type !== 'n') return type === 'b' ? (value.inner === '1' ? 'TRUE' : 'FALSE') : unescaped(value.inner);
  return formatted(value.inner, book.formats[Number(attribute(tag, 's') ?? 0)] ?? 'number', book.isFrom1904);
}

function readRow(inner: string, book: Book): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const { tag, inner: content } of elements(inner, 'c')) {
    const reference = attribute(tag, 'r');
    const at = reference === null ? next : columnAt(reference);
    if (at === null) continue;
    next = at + 1;
    const text = cellText(tag, content, book).replace(/^[\s\u00A0\u3000]+|[\s\u00A0\u3000]+$/g, '');
    if (text === '') continue;
    while (cells.length < at) cells.push('');
    cells[at] = text;
  }
  return cells;
}

const headRows = 12;
const mostFilled = 500_000;
const mostSteps = 5_000_000;

/**
 * Writes what a merged cell says into all the cells it covers: words always, numbers only across or in the first rows, where they head
 * columns; a figure merged over several rows belongs to one of them, and nobody can tell which others it is meant for.
 */
function fillMerged(rows: readonly Row[], references: readonly string[]): void {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  let filled = 0;
  let steps = 0;
  for (const reference of references) {
    const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
    const [left, right] = [columnAt(found?.[1] ?? ''), columnAt(found?.[3] ?? '')];
    const [top, bottom] = [Number(found?.[2]), Number(found?.[4])];
    const text = byLine.get(top)?.cells[left ?? -1] ?? '';
    if (found === null || left === null || text === '') continue;
    const isNumber = /^[-\d.,%]+$/.test(text);
    const lastRow = Math.min(bottom, isNumber && top > headRows ? top : bottom, top + rows.length * 2 + headRows);
    const lastColumn = Math.min(right ?? widest, widest - 1 < left ? left : widest - 1);
    for (let line = top; line <= lastRow && filled < mostFilled && steps < mostSteps; line += 1) {
      steps += 1;
      const row = byLine.get(line);
      if (row === undefined) continue;
      while (row.cells.length <= lastColumn && filled < mostFilled) {
        row.cells.push('');
        filled += 1;
      }
      for (let at = left; at <= lastColumn; at += 1) row.cells[at] = row.cells[at] || text;
      filled += lastColumn - left + 1;
    }
  }
}

/** The rows of a sheet that hold anything. The sheet's own word on its size is not believed: some claim a million rows. */
export function sheetRows(xml: string, book: Book): TableRow[] {
  const rows: Row[] = [];
  let next = 1;
  for (const { tag, inner } of elements(xml, 'row')) {
    const stated = Number(attribute(tag, 'r') ?? next);
    const line = Number.isInteger(stated) && stated > 0 ? stated : next;
    next = line + 1;
    const cells = inner === '' ? [] : readRow(inner, book);
    if (cells.length > 0) rows.push({ line, cells });
  }
  const merged = [...elements(xml, 'mergeCell')].map(({ tag }) => attribute(tag, 'ref') ?? '');
  fillMerged(rows, merged);
  return rows;
}
