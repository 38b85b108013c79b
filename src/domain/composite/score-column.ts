import type { Indicator, Scheme } from '../../contract/scheme.ts';
import { columnRefusal } from './check-column.ts';
import { imputeMedian, type Imputed } from './impute.ts';
import type { Column } from './matrix.ts';
import { normalise } from './normalise.ts';
import { treatOutliers } from './outliers.ts';
import { refuse, type Outcome } from './refusal.ts';

export type ColumnMethods = Pick<Scheme, 'outliers' | 'normalisation' | 'missing'>;

/** One indicator on the common scale, with what was done to it. */
export interface ScoredColumn {
  readonly values: Float64Array;
  readonly present: Uint8Array;
  readonly isImputed: Uint8Array;
  readonly isWinsorised: Uint8Array;
  readonly isAllEqual: boolean;
}

export interface ColumnContext {
  readonly methods: ColumnMethods;
  readonly parks: readonly string[];
  readonly peers: readonly string[] | null;
}

/** What becomes of one indicator before it is put on the common scale, step by step. */
export interface TreatedColumn {
  /** The parks' own figures, or their natural logarithms. */
  readonly own: Column;
  readonly filled: Imputed;
  /** After outliers, present where `filled` is. */
  readonly treated: Float64Array;
}

/** Logarithm (natural), imputation and outliers, in this order; the logarithm of what has none is no number. */
export function treatColumn(
  raw: Column,
  { transform }: Indicator,
  { methods, parks, peers }: ColumnContext,
): TreatedColumn {
  const own =
    transform === 'log'
      ? { ...raw, values: raw.values.map((value, row) => (raw.present[row] === 1 ? Math.log(value) : 0)) }
      : raw;
  const filled =
    methods.missing.method === 'peer_median'
      ? imputeMedian(own, peers)
      : { ...own, isImputed: new Uint8Array(parks.length) };
  return { own, filled, treated: treatOutliers(filled, methods.outliers) };
}

/**
 * Takes one indicator through the steps: logarithm, imputation, outliers, normalisation, in this order, as OECD/JRC Handbook (2008),
 * steps 3 to 5. Refused where a step cannot be taken.
 */
export function scoreColumn(raw: Column, indicator: Indicator, context: ColumnContext): Outcome<ScoredColumn> {
  const { methods, parks } = context;
  const refusal = columnRefusal(raw, indicator, methods, parks);
  if (refusal !== null) return refuse(refusal);
  const { filled, treated } = treatColumn(raw, indicator, context);
  const { values, isAllEqual } = normalise(
    { values: treated, present: filled.present },
    indicator,
    methods.normalisation,
  );
  const isWinsorised = Uint8Array.from(treated, (value, row) => (value === filled.values[row] ? 0 : 1));
  return {
    ok: true,
    result: { values, present: filled.present, isImputed: filled.isImputed, isWinsorised, isAllEqual },
  };
}
