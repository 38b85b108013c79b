import type { Numbers } from './provenance.ts';

/** A cell that says something else now; null where it is on one side only. */
export interface ChangedNumber {
  /** The name of its row, and the head of its column. */
  readonly row: string;
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Rows of one name (a park at several periods, a heading) are told apart by their order. */
function keyed(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${String(times)})`;
  });
}

/** A rank stands before the name in some tables: a row is named by its first cell that is words. */
function nameOf(row: readonly string[]): string {
  return row.find((cell) => /\p{L}/u.test(cell)) ?? row[0] ?? '';
}

type Cells = ReadonlyMap<string, { readonly row: string; readonly column: string; readonly text: string }>;

function cellsOf({ columns, rows }: Numbers): Cells {
  const heads = keyed(columns);
  const names = keyed(rows.map(nameOf));
  return new Map(
    rows.flatMap((cells, r) =>
      cells.map((text, c) => {
        const [row, column] = [names[r] ?? '', heads[c] ?? ''];
        return [JSON.stringify([row, column]), { row, column, text }] as const;
      }),
    ),
  );
}

/** Which cells of a figure's table say something else now, in the order of the table before, then what came anew. */
export function changedNumbers(before: Numbers, after: Numbers): ChangedNumber[] {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const changed: ChangedNumber[] = [];
  for (const [key, { row, column, text }] of old) {
    const current = now.get(key);
    if (current?.text !== text) changed.push({ row, column, before: text, after: current?.text ?? null });
  }
  for (const [key, { row, column, text }] of now)
    if (!old.has(key)) changed.push({ row, column, before: null, after: text });
  return changed;
}
