import type { Scheme } from '../../contract/scheme.ts';
import { ranksOf, tiesOf } from './competition-rank.ts';
import { contributionsOf } from './contributions.ts';
import type { Matrix } from './matrix.ts';
import { levelsOf, rowOf } from './park-score.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { Outcome } from './refusal.ts';
import { scoresOf } from './scores-of.ts';

export type ParkFlag =
  | { readonly kind: 'imputed' | 'winsorised' | 'reweighted'; readonly indicator: string }
  /** A zero made the whole geometric mean zero. */
  | { readonly kind: 'zero_under_geometric' };

export interface ScoredPark {
  readonly park: string;
  readonly score: number;
  /** Competition rank (1, 2, 2, 4). */
  readonly rank: number;
  readonly isTied: boolean;
  /** In the order of the scheme; null where the park has nothing in a dimension, and of all under TOPSIS. */
  readonly dimensions: readonly { readonly score: number | null; readonly contribution: number | null }[];
  /** One an indicator, summing to the score; null under TOPSIS, whose score is no sum. */
  readonly contributions: readonly number[] | null;
  /** The share of the weight (0–1) filled by the park's own figures. */
  readonly coverage: number;
  readonly flags: readonly ParkFlag[];
}

export interface ScoredIndicator {
  readonly indicator: string;
  /** The share in the whole; all sum to 1. */
  readonly weight: number;
  readonly isAllEqual: boolean;
  readonly imputed: number;
  readonly winsorised: number;
  readonly missing: number;
}

export interface ScoreResult {
  readonly of: number;
  /** Best first; ties in the order of the matrix. */
  readonly parks: readonly ScoredPark[];
  readonly dropped: Prepared['dropped'];
  readonly indicators: readonly ScoredIndicator[];
}

function flagsOf({ indicators, columns, aggregation, weights }: Prepared, row: number, score: number): ParkFlag[] {
  const flags = indicators.flatMap(({ id }, index): ParkFlag[] => {
    const column = columns[index];
    if (column === undefined || weights[index] === 0) return [];
    if (column.present[row] !== 1) return [{ kind: 'reweighted', indicator: id }];
    return [
      ...(column.isImputed[row] === 1 ? [{ kind: 'imputed', indicator: id } as const] : []),
      ...(column.isWinsorised[row] === 1 ? [{ kind: 'winsorised', indicator: id } as const] : []),
    ];
  });
  const isMultiplied =
    aggregation.method === 'mean' && (aggregation.across === 'geometric' || aggregation.within === 'geometric');
  return isMultiplied && score === 0 ? [...flags, { kind: 'zero_under_geometric' }] : flags;
}

function openedScore({ scaled, weights, aggregation, dimensions }: Prepared, row: number) {
  const levels =
    aggregation.method === 'mean' ? levelsOf(rowOf(scaled, row), weights, aggregation, scaled.starts) : null;
  if (levels === null)
    return { dimensions: dimensions.map(() => ({ score: null, contribution: null })), contributions: null };
  const contributions = contributionsOf(levels, scaled.starts);
  return {
    dimensions: levels.within.map((level, index) => ({
      score: level?.value ?? null,
      contribution: level === null ? null : (contributions.dimensions[index] ?? 0),
    })),
    contributions: contributions.indicators,
  };
}

/** The scores, ranks and contributions of figures made ready. */
export function scorePrepared(prepared: Prepared): ScoreResult {
  const { parks, weights, indicators, columns, coverage, dropped } = prepared;
  const scores = scoresOf(prepared);
  const ranks = ranksOf(scores);
  const ties = tiesOf(scores);
  const scored = parks.map((park, row): ScoredPark => {
    const score = scores[row] ?? 0;
    return {
      park,
      score,
      rank: ranks[row] ?? 0,
      isTied: ties[row] ?? false,
      ...openedScore(prepared, row),
      coverage: coverage[row] ?? 0,
      flags: flagsOf(prepared, row, score),
    };
  });
  return {
    of: parks.length,
    parks: scored.toSorted((a, b) => a.rank - b.rank),
    dropped,
    indicators: indicators.map(({ id }, index): ScoredIndicator => {
      const column = columns[index];
      const count = (cells: Uint8Array | undefined) => cells?.reduce((sum, each) => sum + each, 0) ?? 0;
      return {
        indicator: id,
        weight: weights[index] ?? 0,
        isAllEqual: column?.isAllEqual ?? false,
        imputed: count(column?.isImputed),
        winsorised: count(column?.isWinsorised),
        missing: parks.length - count(column?.present),
      };
    }),
  };
}

/**
 * The composite score of every park: OECD/JRC Handbook on Constructing Composite Indicators (2008), steps 3 to 6. Refused, with the
 * reason, where the figures do not allow the scheme.
 * @param matrix its columns are found by the indicators' ids, denominators divided out already
 */
export function scoreParks(
  scheme: Scheme,
  matrix: Matrix,
  peers: readonly string[] | null = null,
): Outcome<ScoreResult> {
  const outcome = prepare(scheme, matrix, peers);
  return outcome.ok ? { ok: true, result: scorePrepared(outcome.result) } : outcome;
}
