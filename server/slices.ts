import type { Catalog, Metric } from '../src/contract/catalog.ts';
import type { Fact, Observation } from '../src/contract/observation.ts';
import type { Slice, Sparse } from '../src/contract/slice.ts';

/** What a slice is of, and which ids stand on its two sides. */
export interface SlicePlan {
  readonly by: Slice['by'];
  readonly of: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

type Axis = 'park' | 'metric' | 'period';

const axes: Record<Slice['by'], { readonly row: Axis; readonly column: Axis }> = {
  metric: { row: 'park', column: 'period' },
  period: { row: 'park', column: 'metric' },
  park: { row: 'metric', column: 'period' },
};

function mostFrequent<Item>(items: readonly Item[], fallback: Item): Item {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best = fallback;
  let most = 0;
  for (const [item, count] of counts) {
    if (count <= most) continue;
    best = item;
    most = count;
  }
  return best;
}

/** The column as its most frequent item (of equally many the first met) and the cells that differ. */
export function sparse<Item>(items: readonly Item[], fallback: Item): Sparse<Item> {
  const common = mostFrequent(items, fallback);
  const at: number[] = [];
  const values: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (item === common) continue;
    at.push(index);
    values.push(item);
  }
  return { common, at, values };
}

/** Gives equal notes as one object, since `sparse` tells items apart by identity and stores make a note for each row. */
function interned(): (note: Fact['note']) => Fact['note'] {
  const known = new Map<string, Fact['note']>();
  return (note) => {
    if (note === null) return null;
    const key = `${note.zh}\0${note.en}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, note);
    return note;
  };
}

/** A cell that nobody says anything about. */
function emptyFact(metric: Metric | undefined): Fact {
  return {
    value: null,
    decimals: metric?.decimals ?? 0,
    printed: null,
    qualifier: 'exact',
    status: 'O',
    role: metric?.role ?? 'actual',
    cumulative: 'none',
    asOf: null,
    source: null,
    quote: null,
    confidence: null,
    note: null,
  };
}

interface Plane {
  readonly cells: readonly Fact[];
  readonly others: Observation[];
}

function plane(plan: SlicePlan, metrics: ReadonlyMap<string, Metric>, observations: readonly Observation[]): Plane {
  const axis = axes[plan.by];
  const rowOf = new Map(plan.rows.map((id, index) => [id, index]));
  const columnOf = new Map(plan.columns.map((id, index) => [id, index]));
  const empty = new Map<string, Fact>();
  const emptyOf = (metric: string): Fact => {
    const made = empty.get(metric) ?? emptyFact(metrics.get(metric));
    empty.set(metric, made);
    return made;
  };
  const metricAt = {
    metric: () => plan.of,
    period: (_row: string, column: string) => column,
    park: (row: string) => row,
  };
  const cells = plan.rows.flatMap((row) => plan.columns.map((column) => emptyOf(metricAt[plan.by](row, column))));
  const others: Observation[] = [];
  for (const each of observations) {
    const row = rowOf.get(each[axis.row]);
    const column = columnOf.get(each[axis.column]);
    if (row === undefined || column === undefined) continue;
    if (each.primary && each.role === metrics.get(each.metric)?.role) cells[row * plan.columns.length + column] = each;
    else others.push(each);
  }
  return { cells, others };
}

/**
 * The slice of a plan: in each cell the primary observation in the metric's own role, everything else in `others`.
 * Observations outside the plan are left out; pure, and linear in cells and observations.
 */
export function toSlice(plan: SlicePlan, catalog: Catalog, observations: readonly Observation[]): Slice {
  const metrics = new Map(catalog.metrics.map((metric) => [metric.id, metric]));
  const { cells, others } = plane(plan, metrics, observations);
  const fallback = emptyFact(undefined);
  const intern = interned();
  const column = <Key extends keyof Fact>(key: Key): Sparse<Fact[Key]> =>
    sparse(
      cells.map((cell) => cell[key]),
      fallback[key],
    );
  return {
    dataset: catalog.dataset.id,
    release: catalog.dataset.release.id,
    by: plan.by,
    of: plan.of,
    rows: [...plan.rows],
    columns: [...plan.columns],
    values: cells.map(({ value }) => value),
    decimals: column('decimals'),
    printed: column('printed'),
    qualifier: column('qualifier'),
    status: column('status'),
    role: column('role'),
    cumulative: column('cumulative'),
    asOf: column('asOf'),
    source: column('source'),
    quote: column('quote'),
    confidence: column('confidence'),
    note: sparse(
      cells.map(({ note }) => intern(note)),
      null,
    ),
    others,
  };
}
