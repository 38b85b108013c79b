import type { Measure } from '../contract/catalog.ts';
import type { Fact, Qualifier } from '../contract/observation.ts';
import { ratio, subtract } from './qualified.ts';
import type { Qualified } from './qualified.ts';

/** What a change is counted in: growth in percent, a difference of rates in percentage points, of ranks in places, of scores in points. */
export type ChangeMeasure = 'percent' | 'pp' | 'places' | 'points';

/** How the change of a metric is told: a rate of rates says nothing, so ratios and growth take the difference in percentage points. */
export function changeMeasure(measure: Measure): ChangeMeasure | null {
  switch (measure) {
    case 'flow':
    case 'stock':
      return 'percent';
    case 'ratio':
    case 'growth':
      return 'pp';
    case 'rank':
      return 'places';
    case 'score':
      return 'points';
    case 'date':
      return null;
  }
}

/** Why no change can be taken. `open`: the qualifiers leave it undecided. */
export type NoChange = 'missing' | 'caliber' | 'base_not_positive' | 'open' | 'break';

export type Change =
  | { readonly value: number; readonly qualifier: Qualifier; readonly reason: null }
  | { readonly value: null; readonly qualifier: null; readonly reason: NoChange };

function none(reason: NoChange): Change {
  return { value: null, qualifier: null, reason };
}

function qualified(fact: Fact): Qualified | null {
  return fact.value === null ? null : { value: fact.value, qualifier: fact.qualifier };
}

export interface ChangeInput {
  readonly current: Fact;
  readonly base: Fact;
  readonly measure: ChangeMeasure;
  /** `pop` across a year-to-date figure compares three months with six: refused. */
  readonly against: 'yoy' | 'pop' | 'any';
  /** Whether a break lies between the two. */
  readonly crossesBreak: boolean;
}

function isComparable({ current, base, against }: ChangeInput): boolean {
  if (current.role !== base.role || current.cumulative !== base.cumulative) return false;
  return current.cumulative !== 'ytd' || against === 'yoy';
}

/**
 * The change this product derives from two levels: (current ÷ base − 1) × 100 in percent, or the difference in the metric's unit.
 * Nominal, at current prices; official growth is a metric of its own. A qualified level gives a qualified change (超 over exact: 超)
 * or none where the qualifiers leave it open. None across missing values, other roles or cumulations, breaks, and bases ≤ 0.
 */
export function changeOf(input: ChangeInput): Change {
  const current = qualified(input.current);
  const base = qualified(input.base);
  if (current === null || base === null) return none('missing');
  if (!isComparable(input)) return none('caliber');
  if (input.crossesBreak) return none('break');
  if (input.measure !== 'percent') return told(subtract(current, base));
  if (base.value <= 0) return none('base_not_positive');
  const grown = ratio(current, base);
  return told(grown === null ? null : { value: (grown.value - 1) * 100, qualifier: grown.qualifier });
}

function told(change: Qualified | null): Change {
  return change === null ? none('open') : { ...change, reason: null };
}

/** An index number with base = 100; none on the terms of `changeOf`. */
export function indexOf(current: Fact, base: Fact, crossesBreak: boolean): Change {
  const grown = changeOf({ current, base, measure: 'percent', against: 'yoy', crossesBreak });
  return grown.value === null ? grown : { ...grown, value: grown.value + 100 };
}
