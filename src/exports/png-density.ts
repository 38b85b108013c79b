import { joinedBytes } from './joined-bytes.ts';

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as PNG chunks end with (PNG specification, annex D). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Signature and IHDR of every PNG; what describes the picture stands after them. */
const headBytes = 33;
const metresPerInch = 0.0254;

/**
 * The PNG with its resolution (pHYs), so that a word processor places it at the width it was drawn for. Throws RangeError where the bytes
 * are too few to be a PNG.
 */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (png.length < headBytes) throw new RangeError('This is no PNG');
  const perMetre = Math.round(dpi / metresPerInch);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return joinedBytes([png.subarray(0, headBytes), chunk, png.subarray(headBytes)]);
}
