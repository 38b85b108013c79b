import type { Qualifier } from '../contract/observation.ts';

/** A number and how exactly it is known. */
export interface Qualified {
  readonly value: number;
  readonly qualifier: Qualifier;
}

/** The numbers a qualified value may stand for. An open end is not itself among them. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far 约 may be off, as a share of the value. A convention of this product: sources never say. */
export const aboutTolerance = 0.05;

/** The interval a qualifier leaves open: 超 x is (x, ∞), 不少于 x is [x, ∞), 约 x is x ± 5 %. */
export function intervalOf({ value, qualifier }: Qualified): Interval {
  switch (qualifier) {
    case 'exact':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'about': {
      const off = Math.abs(value) * aboutTolerance;
      return { low: value - off, high: value + off, lowOpen: false, highOpen: false };
    }
    case 'more_than':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'at_least':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'less_than':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
    case 'at_most':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: false };
  }
}

/** True where every number of `a` exceeds every number of `b`. */
export function certainlyAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));
}

/** How `a` stands to `b`; `open` where their qualifiers do not decide it. */
export function compare(a: Qualified, b: Qualified): 'less' | 'equal' | 'greater' | 'open' {
  if (a.qualifier === 'exact' && b.qualifier === 'exact' && a.value === b.value) return 'equal';
  const first = intervalOf(a);
  const second = intervalOf(b);
  if (certainlyAbove(first, second)) return 'greater';
  return certainlyAbove(second, first) ? 'less' : 'open';
}

/** The qualifier of −x where x carries this one; also that of c ÷ x for positive x. */
export function mirrored(qualifier: Qualifier): Qualifier {
  switch (qualifier) {
    case 'exact':
    case 'about':
      return qualifier;
    case 'more_than':
      return 'less_than';
    case 'less_than':
      return 'more_than';
    case 'at_least':
      return 'at_most';
    case 'at_most':
      return 'at_least';
  }
}

/** Bounds of one side, strict before inclusive: a strict bound makes the sum strict. */
const sides = [
  ['more_than', 'at_least'],
  ['less_than', 'at_most'],
] as const;

/**
 * The qualifier of a sum. Exact changes nothing; 约 with exact or 约 is 约; two bounds of one side keep the side, strict if either is.
 * Null (open) for bounds of opposite sides, and for 约 with a bound: the sum may lie on either side of any number.
 */
function joined(a: Qualifier, b: Qualifier): Qualifier | null {
  if (a === 'exact') return b;
  if (b === 'exact' || a === b) return a;
  return sides.find((side) => side.some((each) => each === a) && side.some((each) => each === b))?.[0] ?? null;
}

function result(value: number, qualifier: Qualifier | null): Qualified | null {
  return qualifier === null || !Number.isFinite(value) ? null : { value, qualifier };
}

/** a + b, or null where the qualifiers leave the sum open (see `joined`). */
export function add(a: Qualified, b: Qualified): Qualified | null {
  return result(a.value + b.value, joined(a.qualifier, b.qualifier));
}

/** a − b, or null where the qualifiers leave it open: 超 5 less 超 3 may be anything. */
export function subtract(a: Qualified, b: Qualified): Qualified | null {
  return result(a.value - b.value, joined(a.qualifier, mirrored(b.qualifier)));
}

/** a ÷ b for b > 0, or null where b is not positive, or the qualifiers leave it open (so does a negative a over a bound). */
export function ratio(a: Qualified, b: Qualified): Qualified | null {
  if (b.value <= 0) return null;
  if (a.value < 0 && b.qualifier !== 'exact' && b.qualifier !== 'about') return null;
  return result(a.value / b.value, joined(a.qualifier, mirrored(b.qualifier)));
}
