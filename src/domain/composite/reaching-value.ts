import { roundDecimal, shiftDecimal } from '../decimal.ts';

/** Past these a double has no decimals of its own to give. */
const mostDecimals = 15;

export interface ReachingValue {
  readonly value: number;
  /** Decimals it takes to print it: those asked for, or more where fewer miss. */
  readonly decimals: number;
}

function roundedTowards(value: number, decimals: number, isUp: boolean): number {
  const shifted = shiftDecimal(value, decimals);
  return shiftDecimal(isUp ? Math.ceil(shifted) : Math.floor(shifted), -decimals);
}

/**
 * The value as it can be printed and still does what the whole value does: rounded to the nearest, else the way of the change, with as
 * few decimals as it takes. The value itself where no rounding does.
 * @param isUp whether more is what reaches
 * @param isReached asked of what would be printed, so that nobody is promised a place by a rounding
 */
export function reachingValue(
  value: number,
  { decimals, isUp }: { readonly decimals: number; readonly isUp: boolean },
  isReached: (printed: number) => boolean,
): ReachingValue {
  for (let places = decimals; places <= mostDecimals; places += 1) {
    const nearest = roundDecimal(value, places);
    const printed = isReached(nearest) ? nearest : roundedTowards(value, places, isUp);
    if (isReached(printed)) return { value: printed, decimals: places };
  }
  return { value, decimals: mostDecimals };
}
