import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { withDensity } from '../../../src/exports/png-density.ts';

/** The smallest PNG there is: one grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

it('says at how many dots per inch a picture is drawn, right after its header', () => {
  const whole = Buffer.from(withDensity(png, 300));
  expect(whole.length).toBe(png.length + 21);
  expect(whole.toString('latin1', 37, 41)).toBe('pHYs');
  // 300 dots per inch are 11,811 per metre, in both directions.
  expect([whole.readUInt32BE(41), whole.readUInt32BE(45), whole.readUInt8(49)]).toEqual([11_811, 11_811, 1]);
  expect(whole.readUInt32BE(50)).toBe(crc32(whole.subarray(37, 50)));
  expect(whole.subarray(54).equals(png.subarray(33))).toBe(true);
});
