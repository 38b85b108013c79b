import type { Fact, MissingStatus } from '../contract/observation.ts';
import type { Slice, Sparse } from '../contract/slice.ts';

/** What a sparse column says at cell `index`. `at` is ascending, so this takes log(at.length) steps. */
export function sparseAt<Item>(sparse: Sparse<Item>, index: number): Item {
  const { at, values, common } = sparse;
  let low = 0;
  let high = at.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = at[middle];
    if (cell === undefined) break;
    if (cell === index) {
      const value = values[middle];
      return value === undefined ? common : value;
    }
    if (cell < index) low = middle + 1;
    else high = middle - 1;
  }
  return common;
}

/** A cell that has no value, and nothing else said about it. */
export function missingFact(status: MissingStatus): Fact {
  return {
    value: null,
    decimals: 0,
    printed: null,
    qualifier: 'exact',
    status,
    role: 'actual',
    cumulative: 'none',
    asOf: null,
    source: null,
    quote: null,
    confidence: null,
    note: null,
  };
}

interface Positions {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

const positionsOf = new WeakMap<Slice, Positions>();

function positions(slice: Slice): Positions {
  const known = positionsOf.get(slice);
  if (known !== undefined) return known;
  const made = {
    rows: new Map(slice.rows.map((id, index) => [id, index])),
    columns: new Map(slice.columns.map((id, index) => [id, index])),
  };
  positionsOf.set(slice, made);
  return made;
}

/** Whether the slice has this row and this column. */
export function hasCell(slice: Slice, row: string, column: string): boolean {
  const place = positions(slice);
  return place.rows.has(row) && place.columns.has(column);
}

/** The fact of one cell, rows and columns given by id or by position. A place outside the slice is "not available" (O). */
export function factAt(slice: Slice, row: string | number, column: string | number): Fact {
  const place = positions(slice);
  const r = typeof row === 'number' ? row : (place.rows.get(row) ?? -1);
  const c = typeof column === 'number' ? column : (place.columns.get(column) ?? -1);
  if (r < 0 || c < 0 || r >= slice.rows.length || c >= slice.columns.length) return missingFact('O');
  const index = r * slice.columns.length + c;
  return {
    value: slice.values[index] ?? null,
    decimals: sparseAt(slice.decimals, index),
    printed: sparseAt(slice.printed, index),
    qualifier: sparseAt(slice.qualifier, index),
    status: sparseAt(slice.status, index),
    role: sparseAt(slice.role, index),
    cumulative: sparseAt(slice.cumulative, index),
    asOf: sparseAt(slice.asOf, index),
    source: sparseAt(slice.source, index),
    quote: sparseAt(slice.quote, index),
    confidence: sparseAt(slice.confidence, index),
    note: sparseAt(slice.note, index),
  };
}
