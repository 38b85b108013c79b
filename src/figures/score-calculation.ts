import type { Scheme } from '../contract/scheme.ts';
import type { Slice } from '../contract/slice.ts';
import { sliceFigures, type SliceFigures } from '../domain/composite/slice-figures.ts';

/** All that scores are made of: whoever explains, tests or writes out a score begins here. */
export interface ScoreCalculation extends SliceFigures {
  readonly scheme: Scheme;
  /** The metrics of the scheme, denominators among them, at one period. */
  readonly slice: Slice;
  /** The parks asked for, in the order of the matrix's rows; who of them is left out, `scoreParks` says. */
  readonly parks: readonly string[];
}

/** The figures of a scheme for these parks, ready to be scored. */
export function scoreCalculation(scheme: Scheme, slice: Slice, parks: readonly string[]): ScoreCalculation {
  return { scheme, slice, parks, ...sliceFigures(scheme, slice, parks) };
}
