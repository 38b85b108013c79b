import { contributionsOf } from './contributions.ts';
import { logMean } from './log-mean.ts';
import { levelsOf, rowOf, type Level, type ParkLevels, type ScaledRow } from './park-score.ts';
import type { Prepared } from './prepare.ts';
import type { Scaled } from './scaled.ts';
import { median } from '../statistics.ts';

/** Whom a park is set against: another, or an invented one with the median of every indicator. */
export type Against = { readonly kind: 'park'; readonly row: number } | { readonly kind: 'median' };

export interface GapStep {
  readonly indicator: string;
  /** Points of the gap; positive where the first park is ahead. */
  readonly points: number;
}

export type Gap =
  | {
      readonly ok: true;
      readonly from: number;
      readonly to: number;
      /** One an indicator; from + all points = to, to rounding. */
      readonly steps: readonly GapStep[];
      /** How the points are told: plain differences, or by logarithmic means where scores are multiplied. */
      readonly method: 'difference' | 'log_mean';
    }
  /** TOPSIS is no sum, so a gap has no parts. */
  | { readonly ok: false; readonly reason: 'no_parts_under_topsis' };

const mediansOf = new WeakMap<Scaled, ScaledRow>();

/**
 * The invented park with the median of every indicator, on the common scale; null where nobody has it. Found once of the same figures,
 * as break-even weights ask for it with every indicator.
 */
export function medianRow({ scaled }: Pick<Prepared, 'scaled'>): ScaledRow {
  const known = mediansOf.get(scaled);
  if (known !== undefined) return known;
  const { rows, width, values, present } = scaled;
  const medians = Array.from({ length: width }, (_, index) => {
    const column: number[] = [];
    for (let at = index; at < rows * width; at += width) if (present[at] === 1) column.push(values[at] ?? 0);
    return median(column);
  });
  mediansOf.set(scaled, medians);
  return medians;
}

function sameWeights(a: Level, b: Level): boolean {
  return a.weights.every((weight, index) => Math.abs(weight - (b.weights[index] ?? 0)) < 1e-12);
}

function isPositive({ weights, values }: Level): boolean {
  return values.every((value, index) => weights[index] === 0 || value > 0);
}

/** Logarithms tell a multiplied gap only where both parks are weighed alike and nothing is zero. */
function canTakeLogs(a: ParkLevels, b: ParkLevels): boolean {
  const levels = [
    [a.across, b.across] as const,
    ...a.within.map((level, index) => [level, b.within[index] ?? null] as const),
  ];
  return levels.every(([one, other]) => {
    if (one === null || other === null) return one === other;
    return sameWeights(one, other) && (one.mean === 'arithmetic' || (isPositive(one) && isPositive(other)));
  });
}

/** What one point of difference in each child adds to `factor` times the difference of the level. */
function factorsOf(a: Level, b: Level, factor: number): number[] {
  return a.weights.map((weight, index) => {
    if (a.mean === 'arithmetic' || weight === 0) return factor * weight;
    return (factor * logMean(a.value, b.value) * weight) / logMean(a.values[index] ?? 0, b.values[index] ?? 0);
  });
}

function logSteps(a: ParkLevels, b: ParkLevels, sizes: readonly number[]): number[] {
  const factors = factorsOf(a.across, b.across, 1);
  return a.within.flatMap((level, dimension) => {
    const other = b.within[dimension];
    if (level === null || other === null || other === undefined)
      return Array.from({ length: sizes[dimension] ?? 0 }, () => 0);
    return factorsOf(level, other, factors[dimension] ?? 0).map(
      (factor, index) => factor * ((level.values[index] ?? 0) - (other.values[index] ?? 0)),
    );
  });
}

/**
 * The gap between two scores, indicator by indicator, as a waterfall: from the other's score to the park's own. Arithmetic means: the
 * difference of the contributions. With a geometric mean: by logarithmic means, so that an indicator in which both are alike adds
 * nothing; the difference of the contributions again where a zero or unlike weights (missing figures) forbid logarithms.
 */
export function gapBetween(prepared: Prepared, park: number, against: Against): Gap {
  const { aggregation, scaled, weights, indicators } = prepared;
  if (aggregation.method === 'topsis') return { ok: false, reason: 'no_parts_under_topsis' };
  const open = (row: ScaledRow) => levelsOf(row, weights, aggregation, scaled.starts);
  const own = open(rowOf(scaled, park));
  const other = open(against.kind === 'park' ? rowOf(scaled, against.row) : medianRow(prepared));
  if (own === null || other === null) throw new RangeError('a park without figures has no score to compare');
  const isMultiplied = aggregation.within === 'geometric' || aggregation.across === 'geometric';
  const method = isMultiplied && canTakeLogs(own, other) ? 'log_mean' : 'difference';
  const sizes = [...scaled.starts.slice(1)].map((end, index) => end - (scaled.starts[index] ?? 0));
  const before = contributionsOf(other, scaled.starts).indicators;
  const points =
    method === 'log_mean'
      ? logSteps(own, other, sizes)
      : contributionsOf(own, scaled.starts).indicators.map((each, index) => each - (before[index] ?? 0));
  return {
    ok: true,
    from: other.across.value,
    to: own.across.value,
    steps: indicators.map(({ id }, index) => ({ indicator: id, points: points[index] ?? 0 })),
    method,
  };
}
