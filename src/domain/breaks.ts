import type { Measure } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import { parsePeriod, previousPeriod } from './period.ts';
import { findUnit } from './units.ts';

export interface Break {
  /** The first point after the break. */
  readonly index: number;
  /** The last point with a value before it. */
  readonly beforeIndex: number;
  readonly before: number;
  readonly after: number;
  /** after ÷ before − 1. */
  readonly change: number;
  /** False where the source itself flags the break (SDMX status B). */
  readonly suspected: boolean;
}

export interface SeriesMeta {
  readonly periods: readonly string[];
  readonly measure: Measure;
  readonly unit: string;
}

/** A stock that moves this much in one quarter, half-year or month is hardly the same stock. */
export const suspectedStep = 0.2;
/** Below this many persons or firms a step of a fifth is small numbers, not a break. */
const smallestStock = 100;

function isSubAnnual(period: string): boolean {
  const frequency = parsePeriod(period)?.frequency;
  return frequency === 'S' || frequency === 'Q' || frequency === 'M';
}

function isSuspect(step: Break, now: Fact, earlier: Fact, { periods, measure, unit }: SeriesMeta): boolean {
  if (measure !== 'stock' || Math.abs(step.change) < suspectedStep) return false;
  const period = periods[step.index] ?? '';
  const factor = findUnit(unit)?.factor ?? 1;
  return (
    now.qualifier === 'exact' &&
    earlier.qualifier === 'exact' &&
    Math.max(step.before, step.after) * factor >= smallestStock &&
    isSubAnnual(period) &&
    previousPeriod(period) === periods[step.beforeIndex]
  );
}

/**
 * Where a series breaks: flagged by its source (status B), or suspected by this product: a stock, known exactly at two neighbouring
 * sub-annual periods, that changes by a fifth or more in the one step. Flows vary by season and rates are bounded: never suspected.
 * @param facts one per period of `periods`, in time order
 */
export function findBreaks(facts: readonly Fact[], meta: SeriesMeta): Break[] {
  const breaks: Break[] = [];
  let beforeIndex = -1;
  facts.forEach((now, index) => {
    if (now.value === null) return;
    const earlier = facts[beforeIndex];
    if (earlier !== undefined && earlier.value !== null) {
      const change = earlier.value === 0 ? 0 : now.value / earlier.value - 1;
      const step = {
        index,
        beforeIndex,
        before: earlier.value,
        after: now.value,
        change,
        suspected: now.status !== 'B',
      };
      if (!step.suspected || isSuspect(step, now, earlier, meta)) breaks.push(step);
    }
    beforeIndex = index;
  });
  return breaks;
}

/** The first break a comparison of two points would cross, or null. */
export function breakBetween<Step extends { readonly index: number }>(
  breaks: readonly Step[],
  baseIndex: number,
  index: number,
): Step | null {
  return breaks.find((step) => step.index > baseIndex && step.index <= index) ?? null;
}
