import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel as one number. */
  readonly at: (x: number, y: number) => number;
}

interface Header {
  readonly width: number;
  readonly height: number;
  /** Bytes of a pixel: 3 without alpha, 4 with it. */
  readonly depth: number;
}

function chunksOf(png: Buffer): { readonly type: string; readonly body: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

export function pngHeader(png: Buffer): Header {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('This file is no PNG.');
  const [bits, colour, interlace] = [png[24], png[25], png[28]];
  if (bits !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0)
    throw new Error('This kind of PNG is not read here.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), depth: colour === 6 ? 4 : 3 };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** The pixels of an 8-bit PNG, filters undone (PNG specification, clause 9). */
export function decodePng(png: Buffer): Picture {
  const { width, height, depth } = pngHeader(png);
  const packed = chunksOf(png).filter((chunk) => chunk.type === 'IDAT');
  const raw = inflateSync(Buffer.concat(packed.map((chunk) => chunk.body)));
  const stride = width * depth;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const from = y * (stride + 1) + 1;
    const to = y * stride;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= depth ? (pixels[to + x - depth] ?? 0) : 0;
      const up = y > 0 ? (pixels[to + x - stride] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (pixels[to + x - depth - stride] ?? 0) : 0;
      pixels[to + x] = (raw[from + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  const byte = (index: number) => pixels[index] ?? 0;
  const at = (x: number, y: number) => {
    const index = y * stride + x * depth;
    return (byte(index) << 16) | (byte(index + 1) << 8) | byte(index + 2);
  };
  return { width, height, at };
}
