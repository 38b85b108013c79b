import type { Scheme } from '../../contract/scheme.ts';
import type { Slice } from '../../contract/slice.ts';
import { factKind, majorityKind } from '../fact-kind.ts';
import { factAt } from '../slice.ts';
import { indicatorMatrix } from './indicator-matrix.ts';
import type { Matrix } from './matrix.ts';
import { indicatorsOf } from './total-weights.ts';

/** A figure there is, but kept out of the score. */
export interface SetAside {
  readonly park: string;
  readonly indicator: string;
  /** Of another role or cumulation than most parks have, or its denominator is missing or not above zero. */
  readonly reason: 'not_comparable' | 'no_denominator';
}

export interface SliceFigures {
  readonly matrix: Matrix;
  readonly setAside: readonly SetAside[];
}

/** Every metric a scheme reads, denominators among them, each once. */
export function metricsOfScheme(scheme: Scheme): string[] {
  const metrics = indicatorsOf(scheme).flatMap(({ metric, denominator }) =>
    denominator === null ? [metric] : [metric, denominator],
  );
  return [...new Set(metrics)];
}

/** One metric of all parks, without what does not compare. */
export interface MetricColumn {
  /** Null where missing, or of another kind than most. */
  readonly values: readonly (number | null)[];
  /** Rows of another kind than most. */
  readonly otherKind: readonly number[];
}

function columnFrom(slice: Slice, parks: readonly string[], metric: string): MetricColumn {
  const facts = parks.map((park) => factAt(slice, park, metric));
  const kind = majorityKind(facts.filter(({ value }) => value !== null));
  const isOther = facts.map((fact) => fact.value !== null && factKind(fact) !== kind);
  return {
    values: facts.map(({ value }, row) => (isOther[row] === true ? null : value)),
    otherKind: isOther.flatMap((is, row) => (is ? [row] : [])),
  };
}

const columnsOf = new WeakMap<Slice, Map<string, MetricColumn>>();

/** One metric of these parks. Read once a slice: a reader who drags a weight asks for the same columns many times a second. */
export function metricColumn(slice: Slice, parks: readonly string[], metric: string): MetricColumn {
  const known = columnsOf.get(slice) ?? new Map<string, MetricColumn>();
  columnsOf.set(slice, known);
  const key = `${metric} ${parks.join()}`;
  const column = known.get(key) ?? columnFrom(slice, parks, metric);
  known.set(key, column);
  return column;
}

const figuresOf = new WeakMap<Slice, { readonly key: string; readonly figures: SliceFigures }>();

/**
 * The matrix of a scheme from the slice of one period. As in rankings, what is of another role or cumulation than most of its column is
 * not compared: it counts as missing, and is told. Weights do not change it: the same object comes back while only they move.
 */
export function sliceFigures(scheme: Scheme, slice: Slice, parks: readonly string[]): SliceFigures {
  const read = indicatorsOf(scheme).map(({ id, metric, denominator }) => [id, metric, denominator]);
  const key = JSON.stringify([read, parks]);
  const known = figuresOf.get(slice);
  if (known?.key === key) return known.figures;
  const figures = figuresFrom(scheme, slice, parks);
  figuresOf.set(slice, { key, figures });
  return figures;
}

function figuresFrom(scheme: Scheme, slice: Slice, parks: readonly string[]): SliceFigures {
  const columns = new Map(
    metricsOfScheme(scheme).map((metric) => [metric, metricColumn(slice, parks, metric)] as const),
  );
  const values = new Map([...columns].map(([metric, column]) => [metric, column.values] as const));
  const { matrix, withoutDenominator } = indicatorMatrix(scheme, parks, values);
  const incomparable = indicatorsOf(scheme).flatMap(({ id, metric }) =>
    (columns.get(metric)?.otherKind ?? []).map((row): SetAside => ({
      park: parks[row] ?? '',
      indicator: id,
      reason: 'not_comparable',
    })),
  );
  const undivided = withoutDenominator.map((each): SetAside => ({ ...each, reason: 'no_denominator' }));
  return { matrix, setAside: [...incomparable, ...undivided] };
}
