import type { Aggregation, Indicator, Scheme } from '../../contract/scheme.ts';
import { coverageOf, coveredRows } from './coverage.ts';
import { columnOf, keepRows, type Matrix } from './matrix.ts';
import { refuse, type Outcome, type Refusal } from './refusal.ts';
import { scoreColumn, type ColumnContext, type ScoredColumn } from './score-column.ts';
import { scaledOf, type Scaled } from './scaled.ts';
import { indicatorsOf, totalWeights } from './total-weights.ts';

/** All that is known before weights are applied: made once, then scored under as many weights as wanted. */
export interface Prepared {
  readonly parks: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly string[];
  readonly aggregation: Aggregation;
  /** The scheme's own weights, summing to 1. */
  readonly weights: Float64Array;
  /** The parks' own figures, as given. */
  readonly raw: Matrix;
  readonly context: ColumnContext;
  readonly columns: readonly ScoredColumn[];
  readonly scaled: Scaled;
  readonly coverage: readonly number[];
  readonly dropped: readonly { readonly park: string; readonly coverage: number }[];
}

function negativeRefusal(columns: readonly ScoredColumn[], { indicators, parks, weights }: Negative): Refusal | null {
  for (const [index, { values, present }] of columns.entries()) {
    if (weights[index] === 0) continue;
    const row = values.findIndex((value, at) => present[at] === 1 && value < 0);
    if (row >= 0) {
      const indicator = indicators[index]?.id ?? '';
      return { reason: 'negative_under_geometric', indicator, park: parks[row] ?? '' };
    }
  }
  return null;
}

type Negative = Pick<Prepared, 'indicators' | 'parks' | 'weights'>;

function isGeometric(aggregation: Aggregation): boolean {
  return aggregation.method === 'mean' && (aggregation.within === 'geometric' || aggregation.across === 'geometric');
}

/** What of a scheme's figures does not depend on its weights, once it is known which parks are kept. */
interface Scale {
  readonly raw: Matrix;
  readonly columns: readonly ScoredColumn[];
  readonly scaled: Scaled;
}

/** The last scale of a matrix: a reader who drags a weight asks for the same one many times a second. */
const lastScale = new WeakMap<Matrix, { readonly key: string; readonly scale: Scale }>();

function scaleKey(scheme: Scheme, keep: readonly number[], peers: readonly string[] | null): string {
  const { outliers, normalisation, missing, dimensions } = scheme;
  const settings = dimensions.map(({ indicators }) => indicators.map((each) => ({ ...each, weight: 0 })));
  return JSON.stringify([outliers, normalisation, missing.method, settings, keep, peers]);
}

/** The figures as given, with their columns in the scheme's order, and the rows of them that are kept. */
interface Given {
  readonly matrix: Matrix;
  readonly ordered: Matrix;
  readonly keep: readonly number[];
}

function scaleOf(scheme: Scheme, { matrix, ordered, keep }: Given, context: ColumnContext): Outcome<Scale> {
  const key = scaleKey(scheme, keep, context.peers);
  const known = lastScale.get(matrix);
  if (known?.key === key) return { ok: true, result: known.scale };
  const raw = keepRows(ordered, keep);
  const columns: ScoredColumn[] = [];
  for (const [index, indicator] of indicatorsOf(scheme).entries()) {
    const outcome = scoreColumn(columnOf(raw, index), indicator, context);
    if (!outcome.ok) return outcome;
    columns.push(outcome.result);
  }
  const sizes = scheme.dimensions.map((dimension) => dimension.indicators.length);
  const scale = { raw, columns, scaled: scaledOf(columns, sizes) };
  lastScale.set(matrix, { key, scale });
  return { ok: true, result: scale };
}

/**
 * Brings the figures of a scheme onto its scale. Parks below the coverage threshold leave first, so that they bend neither the ends
 * nor the medians of the others.
 * @param matrix its columns are found by the indicators' ids
 * @param peers the peer group of each park of the matrix, for imputation
 */
export function prepare(scheme: Scheme, matrix: Matrix, peers: readonly string[] | null = null): Outcome<Prepared> {
  const weights = totalWeights(scheme);
  if (weights === null) return refuse({ reason: 'no_weights' });
  const indicators = indicatorsOf(scheme);
  const places = indicators.map(({ id }) => matrix.indicators.indexOf(id));
  const unknown = indicators[places.indexOf(-1)];
  if (unknown !== undefined) return refuse({ reason: 'unknown_indicator', indicator: unknown.id });
  const ordered = pickColumns(matrix, places);
  const keep = coveredRows(ordered, weights, scheme.missing.coverage);
  if (keep.length === 0) return refuse({ reason: 'no_parks' });
  const kept = new Set(keep);
  const parks = keep.map((row) => ordered.parks[row] ?? '');
  const context = { methods: scheme, parks, peers: peers && keep.map((row) => peers[row] ?? '') };
  const scale = scaleOf(scheme, { matrix, ordered, keep }, context);
  if (!scale.ok) return scale;
  const { raw, columns, scaled } = scale.result;
  const refusal = isGeometric(scheme.aggregation) ? negativeRefusal(columns, { indicators, parks, weights }) : null;
  if (refusal !== null) return refuse(refusal);
  return {
    ok: true,
    result: {
      parks,
      indicators,
      dimensions: scheme.dimensions.map(({ id }) => id),
      aggregation: scheme.aggregation,
      weights,
      raw,
      context,
      columns,
      scaled,
      coverage: raw.parks.map((_, row) => coverageOf(raw, row, weights)),
      dropped: ordered.parks.flatMap((park, row) =>
        kept.has(row) ? [] : [{ park, coverage: coverageOf(ordered, row, weights) }],
      ),
    },
  };
}

function pickColumns(matrix: Matrix, places: readonly number[]): Matrix {
  if (places.length === matrix.indicators.length && places.every((place, index) => place === index)) return matrix;
  const values = new Float64Array(matrix.parks.length * places.length);
  const present = new Uint8Array(values.length);
  matrix.parks.forEach((_, row) => {
    places.forEach((place, index) => {
      values[row * places.length + index] = matrix.values[row * matrix.indicators.length + place] ?? 0;
      present[row * places.length + index] = matrix.present[row * matrix.indicators.length + place] ?? 0;
    });
  });
  return { parks: matrix.parks, indicators: places.map((place) => matrix.indicators[place] ?? ''), values, present };
}
