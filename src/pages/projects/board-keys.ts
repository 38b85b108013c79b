/** Where the reader stands in a grid; column 0 is the head of the row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight, which Page Up and Page Down move by. */
  readonly pageRows: number;
}

interface Key {
  readonly key: string;
  readonly hasControl: boolean;
}

function within(place: number, count: number): number {
  return Math.min(Math.max(place, 0), Math.max(count - 1, 0));
}

function steps(
  { key, hasControl }: Key,
  { row, column }: GridPlace,
  { rows, columns, pageRows }: GridSize,
): GridPlace | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'Home':
      return { row: hasControl ? 0 : row, column: 0 };
    case 'End':
      return { row: hasControl ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

/** Where a key leads from a place, as the grid pattern of ARIA has it; null for a key that does not move. Never leaves the grid. */
export function movedBy(key: Key, from: GridPlace, size: GridSize): GridPlace | null {
  const to = steps(key, from, size);
  return to === null ? null : { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}
