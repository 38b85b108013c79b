import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/exports/png-density.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Drawings are flat: the next level saves a fifth of the bytes and takes twice the time. */
const level = 3;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Line filters of the format (PNG specification, clause 9): the line as it is, or what differs from the line above. */
const filters = { none: 0, up: 2 } as const;

/** Room for lines, which serves every picture that is no larger than the largest so far. */
let room = new Uint8Array();

/** Red, green and blue of each pixel, a filter before each line. A line like the one above is all zeros, which costs next to nothing. */
function filteredLines(pixels: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const [stride, lineBytes] = [widthPx * 4, 1 + widthPx * 3];
  const source = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const length = heightPx * lineBytes;
  if (room.length < length) room = new Uint8Array(length);
  const lines = room.subarray(0, length);
  for (let y = 0; y < heightPx; y += 1) {
    const [begin, to] = [y * stride, y * lineBytes];
    if (y > 0 && source.compare(source, begin - stride, begin, begin, begin + stride) === 0) {
      lines.fill(0, to, to + lineBytes);
      lines[to] = filters.up;
      continue;
    }
    lines[to] = filters.none;
    for (let from = begin, at = to + 1; from < begin + stride; from += 4, at += 3) {
      lines[at] = source[from] ?? 0;
      lines[at + 1] = source[from + 1] ?? 0;
      lines[at + 2] = source[from + 2] ?? 0;
    }
  }
  return lines;
}

/** A PNG of opaque pixels, 8 bits of red, green and blue each. `pixels` is RGBA, line by line. */
export function encodePng(pixels: Uint8Array, widthPx: number, heightPx: number): Uint8Array<ArrayBuffer> {
  const lines = filteredLines(pixels, widthPx, heightPx);
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
