import { findUnit } from '../../src/domain/units.ts';
import { readUnit, shiftTo } from './unit-words.ts';

export interface UnitShift {
  /** How many places the point moves to the right; null where no power of ten lies between the units. */
  readonly shift: number | null;
  /** Whether the words are a unit at all. */
  readonly isKnown: boolean;
}

const unmoved: UnitShift = { shift: 0, isKnown: true };

function shiftOf(unit: string, words: string, multiplier: string): UnitShift {
  const to = findUnit(unit);
  const scales = readUnit(words);
  const own = to === undefined ? null : shiftTo(to, scales);
  const extra = /^-?\d{1,2}$/.test(multiplier) ? Number(multiplier) : 0;
  return { shift: own === null ? null : own + extra, isKnown: scales.length > 0 };
}

/** How far the point moves from the unit that words name to a metric's own. Each pair of them is looked into once. */
export class UnitShifts {
  readonly #known = new Map<string, Map<string, UnitShift>>();

  /** `words` are those closest to the number; where there are none, it is in the metric's unit. `multiplier` is a power of ten (SDMX). */
  of(unit: string, words: string, multiplier: string): UnitShift {
    if (words === '') return unmoved;
    const ofUnit = this.#known.get(unit) ?? new Map<string, UnitShift>();
    if (ofUnit.size === 0) this.#known.set(unit, ofUnit);
    const key = multiplier === '' ? words : `${words}\0${multiplier}`;
    const known = ofUnit.get(key);
    if (known !== undefined) return known;
    const shift = shiftOf(unit, words, multiplier);
    ofUnit.set(key, shift);
    return shift;
  }
}
