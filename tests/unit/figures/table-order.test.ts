import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../src/figures/figure-table.ts';
import { cutNumber } from '../../../src/figures/number-tail.ts';
import { sparkPieces } from '../../../src/figures/spark-pieces.ts';
import { nextOrder, sortedRows } from '../../../src/figures/table-order.ts';

function row(id: string, value: number | null, more: Partial<TableRow> = {}): TableRow {
  return {
    id,
    cells: [
      { text: id, value: id },
      { text: String(value), value },
    ],
    ...more,
  };
}

function ids(rows: readonly TableRow[], descending: boolean): string {
  return sortedRows(rows, { column: 1, descending })
    .map(({ id }) => id)
    .join(' ');
}

describe('sorting a table', () => {
  it('puts missing values last in either direction and keeps equals as they were', () => {
    const rows = [row('a', 2), row('b', null), row('c', 1), row('d', 2), row('e', 3)];
    expect(ids(rows, true)).toBe('e a d c b');
    expect(ids(rows, false)).toBe('c a d e b');
    expect(sortedRows(rows, null)).toBe(rows);
  });

  it('sorts groups under their headings and keeps parts below their whole', () => {
    const head = (id: string): TableRow => ({ id, heading: id, cells: [] });
    const rows = [row('a', 1), row('a-part', 9, { indent: 1 }), row('b', 2), head('H'), row('c', 5), row('d', 8)];
    expect(ids(rows, true)).toBe('b a a-part H d c');
  });

  it('goes through three states, numbers from the greatest, words from the first', () => {
    const numbers = { id: 'n', label: '', unit: null, align: 'right' } as const;
    const words = { ...numbers, align: 'left' } as const;
    const first = nextOrder(null, 1, numbers);
    expect(first).toEqual({ column: 1, descending: true });
    const second = nextOrder(first, 1, numbers);
    expect(second).toEqual({ column: 1, descending: false });
    expect(nextOrder(second, 1, numbers)).toBeNull();
    expect(nextOrder(first, 0, words)).toEqual({ column: 0, descending: false });
  });
});

describe('cutting numbers for their decimal points', () => {
  it.each([
    ['12.50', '12', '.50'],
    ['350余', '350', '余'],
    ['约1,234.5', '约1,234', '.5'],
    ['−7', '−7', ''],
    ['—', '—', ''],
  ])('cuts %s', (text, head, tail) => {
    expect(cutNumber(text)).toEqual({ head, tail });
  });
});

describe('a small line', () => {
  const xs = [0, 0.25, 0.5, 0.75, 1];

  it('is cut at gaps and breaks, and runs over its own scale', () => {
    const pieces = sparkPieces({ values: [10, 20, null, 15, 30], xs, cuts: new Set([4]), isInverted: false });
    expect(pieces).toEqual([
      [
        { x: 0, y: 1 },
        { x: 0.25, y: 0.5 },
      ],
      [{ x: 0.75, y: 0.75 }],
      [{ x: 1, y: 0 }],
    ]);
  });

  it('has the first rank on top', () => {
    const [piece] = sparkPieces({ values: [1, 3], xs: [0, 1], cuts: new Set(), isInverted: true });
    expect(piece?.map(({ y }) => y)).toEqual([0, 1]);
  });
});
