import type { Slice, Sparse } from '../contract/slice.ts';

/** Where the cells of the kept columns go: the column's new number by its old one. */
interface Move {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  readonly columns: ReadonlyMap<number, number>;
}

function moved<Item>({ common, at, values }: Sparse<Item>, { from, to, cells, columns }: Move): Sparse<Item> {
  const kept = at
    .flatMap((cell, index) => {
      const column = columns.get(cell % from);
      const value = values[index];
      return column === undefined || value === undefined ? [] : [{ at: Math.floor(cell / from) * to + column, value }];
    })
    .sort((a, b) => a.at - b.at);
  const [first] = kept;
  // What no kept cell says is not common to them.
  return {
    common: first !== undefined && kept.length === cells ? first.value : common,
    at: kept.map((each) => each.at),
    values: kept.map(({ value }) => value),
  };
}

/** A slice by period with these metrics only, in this order; metrics it does not have are left out. */
export function withMetrics(slice: Slice, metrics: readonly string[]): Slice {
  const kept = metrics.filter((id) => slice.columns.includes(id));
  if (kept.join() === slice.columns.join()) return slice;
  const from = slice.columns.length;
  const places = kept.map((id) => slice.columns.indexOf(id));
  const move: Move = {
    from,
    to: kept.length,
    cells: slice.rows.length * kept.length,
    columns: new Map(places.map((place, index) => [place, index])),
  };
  return {
    ...slice,
    columns: kept,
    values: slice.rows.flatMap((_, row) => places.map((place) => slice.values[row * from + place] ?? null)),
    decimals: moved(slice.decimals, move),
    printed: moved(slice.printed, move),
    qualifier: moved(slice.qualifier, move),
    status: moved(slice.status, move),
    role: moved(slice.role, move),
    cumulative: moved(slice.cumulative, move),
    asOf: moved(slice.asOf, move),
    source: moved(slice.source, move),
    quote: moved(slice.quote, move),
    confidence: moved(slice.confidence, move),
    note: moved(slice.note, move),
    others: slice.others.filter(({ metric }) => kept.includes(metric)),
  };
}
