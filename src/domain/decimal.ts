/** `value` × 10^places, by moving the decimal point of its shortest written form: 1.005 shifted by 2 is 100.5, not 100.49999. */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0 || value === 0 || !Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${String(Number(exponent) + places)}`);
}

/** So far from a half, and so small, a product of floats rounds as decimal arithmetic does. */
const safeFromHalf = 1e-6;
const safeSize = 1e9;

/** `value` rounded half away from zero to `decimals`, as decimal arithmetic would: 1.005 → 1.01. */
export function roundDecimal(value: number, decimals: number): number {
  const near = Math.abs(value) * 10 ** decimals;
  const isClear = near < safeSize && Math.abs(near - Math.floor(near) - 0.5) > safeFromHalf;
  if (isClear && decimals >= 0) return (Math.sign(value) * Math.round(near)) / 10 ** decimals;
  const shifted = shiftDecimal(Math.abs(value), decimals);
  return Math.sign(value) * shiftDecimal(Math.round(shifted), -decimals);
}
