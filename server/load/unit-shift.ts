import type { Unit } from '../../src/domain/units.ts';

/** How many places the decimal point moves from one unit to another; null where they measure different things or no power of ten lies between. */
export function unitShift(from: Unit, to: Unit): number | null {
  if (from.id === to.id) return 0;
  if (from.measure !== to.measure) return null;
  const power = Math.log10(from.factor / to.factor);
  const shift = Math.round(power);
  return Math.abs(power - shift) < 1e-9 ? shift : null;
}
