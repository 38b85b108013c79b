import { shiftDecimal } from './decimal.ts';
import { findUnit } from './units.ts';

function factorOf(id: string): { measure: string; factor: number } {
  const found = findUnit(id);
  if (found === undefined) throw new RangeError(`unknown unit ${id}`);
  return found;
}

/**
 * The power of ten that takes a value in `from` to `to` (亿元 → 万元: 4), or null where the factor is none (亩 → 平方公里).
 * Throws RangeError where a unit is unknown or the two measure different things.
 */
export function decimalPlaces(from: string, to: string): number | null {
  const source = factorOf(from);
  const target = factorOf(to);
  if (source.measure !== target.measure) throw new RangeError(`${from} cannot be converted to ${to}`);
  const places = Math.log10(source.factor / target.factor);
  const whole = Math.round(places);
  return Math.abs(places - whole) < 1e-9 ? whole : null;
}

/** `value` of unit `from` in unit `to`; powers of ten move the decimal point exactly. Throws RangeError as `decimalPlaces` does. */
export function convert(value: number, from: string, to: string): number {
  const places = decimalPlaces(from, to);
  return places === null ? (value * factorOf(from).factor) / factorOf(to).factor : shiftDecimal(value, places);
}

type Counting = 'myriads' | 'thousands';

/** Chinese counts by 万 and 亿: 百万 is not a unit of it. English counts by thousands: 80.47 亿 is 8.047 billion, digit for digit. */
const largestOf: Readonly<Record<Counting, ReadonlyMap<string, string>>> = {
  myriads: new Map([
    ['USD_M', 'USD_100M'],
    ['KRW_M', 'KRW_100M'],
  ]),
  thousands: new Map([
    ['CNY_100M', 'CNY_B'],
    ['CNY_10K', 'CNY_M'],
    ['USD_100M', 'USD_B'],
    ['USD_10K', 'USD_M'],
    ['KRW_100M', 'KRW_B'],
  ]),
};

const smallerOf: Readonly<Record<Counting, ReadonlyMap<string, string>>> = {
  myriads: new Map([
    ['CNY_100M', 'CNY_10K'],
    ['CNY_10K', 'CNY'],
    ['USD_100M', 'USD_10K'],
    ['USD_10K', 'USD'],
    ['KRW_100M', 'KRW_10K'],
    ['KRW_10K', 'KRW'],
    ['persons_10K', 'persons'],
  ]),
  thousands: new Map([
    ['CNY_B', 'CNY_M'],
    ['CNY_M', 'CNY'],
    ['USD_B', 'USD_M'],
    ['USD_M', 'USD'],
    ['KRW_B', 'KRW_M'],
    ['KRW_M', 'KRW'],
    ['persons_10K', 'persons'],
  ]),
};

/**
 * The one unit of a whole figure: the metric's own as the language counts it, a step smaller only while even the largest value
 * would read below 0.1.
 * @param unit the metric's unit
 * @param values the figure's values in that unit
 * @param counting `myriads` for Chinese, `thousands` for English
 */
export function displayUnit(unit: string, values: readonly number[], counting: Counting): string {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const smaller = smallerOf[counting];
  let chosen = largestOf[counting].get(unit) ?? unit;
  for (let next = smaller.get(chosen); next !== undefined; next = smaller.get(chosen)) {
    if (largest === 0 || convert(largest, unit, chosen) >= 0.1) break;
    chosen = next;
  }
  return chosen;
}
