const plain = /^(-?)(\d+)(?:\.(\d+))?$/;
const mostDigits = 60;

/**
 * A decimal with its point moved `shift` places to the right (left where negative), as text and on the digits, so that nothing is
 * rounded and decimals are kept: 80.40 by 4 is 804000, by −4 it is 0.008040. Null where the text is no plain decimal or grows past sixty digits.
 */
export function shiftDigits(text: string, shift: number): string | null {
  if (shift === 0) return text;
  const found = plain.exec(text);
  if (found === null) return null;
  const [, sign = '', whole = '', fraction = ''] = found;
  if (whole.length + fraction.length + Math.abs(shift) > mostDigits) return null;
  const decimals = Math.max(0, fraction.length - shift);
  const digits = (whole + fraction + '0'.repeat(Math.max(0, shift - fraction.length))).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return `${sign}${head}${decimals === 0 ? '' : `.${digits.slice(point)}`}`;
}

/** A number with the fewest digits that give it back, never in scientific notation. */
export function plainDigits(value: number): string {
  const text = String(value);
  const found = /^(-?\d+(?:\.\d+)?)e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, mantissa = '', exponent = ''] = found;
  return shiftDigits(mantissa, Number(exponent)) ?? text;
}

/** A value with so many decimals as it was printed with: the loader reads back the same number and the same decimals. */
export function printedDigits(value: number, decimals: number): string {
  const text = plainDigits(value);
  const point = text.indexOf('.');
  const has = point < 0 ? 0 : text.length - point - 1;
  if (has >= decimals) return text;
  return `${text}${point < 0 ? '.' : ''}${'0'.repeat(decimals - has)}`;
}
