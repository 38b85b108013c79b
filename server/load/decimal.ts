const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A decimal as printed: its number, and how many decimals it was given with. */
export interface Decimal {
  readonly value: number;
  readonly decimals: number;
}

function unshifted(text: string): Decimal | null {
  if (!decimalPattern.test(text)) return null;
  const value = Number(text);
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, decimals } : null;
}

/**
 * Reads a decimal and moves its point `shift` places to the right (left where negative), on the digits, so that nothing is rounded:
 * 80.40 shifted by 4 is 804000 with no decimals, shifted by −4 it is 0.008040 with six. Null where the text is no plain decimal.
 */
export function shiftDecimal(text: string, shift: number): Decimal | null {
  if (shift === 0) return unshifted(text);
  const found = decimalPattern.exec(text);
  if (found === null) return null;
  const [, sign = '', whole = '', fraction = ''] = found;
  const decimals = Math.max(0, fraction.length - shift);
  const digits = whole + fraction + '0'.repeat(Math.max(0, shift - fraction.length));
  const padded = digits.padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  const value = Number(`${sign}${padded.slice(0, point)}.${padded.slice(point)}`);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, decimals } : null;
}
