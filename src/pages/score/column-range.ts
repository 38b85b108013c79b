import type { Matrix } from '../../domain/composite/matrix.ts';

/** The lowest and the highest figure of an indicator, before any transform. */
export interface ColumnRange {
  readonly low: number;
  readonly high: number;
}

/** The ends of a column; null where no park has a figure, or the matrix has no such column. */
export function columnRange({ parks, indicators, values, present }: Matrix, id: string): ColumnRange | null {
  const column = indicators.indexOf(id);
  if (column < 0) return null;
  const cells = parks.map((_, row) => row * indicators.length + column).filter((cell) => present[cell] === 1);
  if (cells.length === 0) return null;
  const [first = 0] = cells.map((cell) => values[cell] ?? 0);
  return cells.reduce(
    ({ low, high }, cell) => ({ low: Math.min(low, values[cell] ?? 0), high: Math.max(high, values[cell] ?? 0) }),
    { low: first, high: first },
  );
}

/** A figure in four digits, for eyes. */
export function roughly(value: number): string {
  const decimals = value === 0 ? 0 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toLocaleString('en', { maximumFractionDigits: decimals });
}
