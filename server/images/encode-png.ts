import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/exports/png-density.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Drawings are flat: more effort saves a tenth of the bytes and takes twice the time. */
const level = 4;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/**
 * A PNG of opaque pixels, 8 bits of red, green and blue each, its lines unfiltered: what is flat compresses best so. `pixels` is RGBA, line by
 * line.
 */
export function encodePng(pixels: Uint8Array, widthPx: number, heightPx: number): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array(heightPx * (1 + widthPx * 3));
  let to = 0;
  let from = 0;
  for (let y = 0; y < heightPx; y += 1) {
    to += 1;
    for (let x = 0; x < widthPx; x += 1, from += 4, to += 3) {
      lines[to] = pixels[from] ?? 0;
      lines[to + 1] = pixels[from + 1] ?? 0;
      lines[to + 2] = pixels[from + 2] ?? 0;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat(parts));
}
