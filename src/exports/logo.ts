import { unzlibSync, zlibSync } from 'fflate';
import * as z from 'zod/mini';
import { joinedBytes } from './joined-bytes.ts';
import { crc32 } from './png-density.ts';

/** A logo is kept no larger than a 4K picture shows it. */
export const logoLimits = { widthPx: 480, heightPx: 160, fileBytes: 2_000_000 } as const;

const side = (most: number) => z.int().check(z.minimum(1), z.maximum(most));

/** A reader's own mark, as pixels: nothing of the file it came from is left that could run or ask for anything. */
export const Logo = z.object({
  /** The PNG that `logoOf` writes, in base64. */
  png: z.string().check(z.maxLength(500_000), z.regex(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/)),
  widthPx: side(logoLimits.widthPx),
  heightPx: side(logoLimits.heightPx),
  /** Its mean colour where it is not transparent: by it a ground is found that it stands out from. */
  ink: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
});
export type Logo = z.infer<typeof Logo>;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const bytesPerPixel = 4;

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joinedBytes([new TextEncoder().encode(type), data]);
  const bytes = new Uint8Array(typed.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(typed, 4);
  view.setUint32(typed.length + 4, crc32(typed));
  return bytes;
}

/** Lines without a filter (PNG specification, clause 9): what writes them can read them. */
function pngOf(rgba: Uint8Array | Uint8ClampedArray, widthPx: number, heightPx: number): Uint8Array {
  const stride = widthPx * bytesPerPixel;
  const lines = new Uint8Array(heightPx * (stride + 1));
  for (let y = 0; y < heightPx; y += 1) lines.set(rgba.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, widthPx);
  view.setUint32(4, heightPx);
  // 8 bits a channel; red, green, blue and opacity.
  head.set([8, 6, 0, 0, 0], 8);
  const packed = zlibSync(lines, { level: 9 });
  return joinedBytes([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]);
}

function meanInk(rgba: Uint8Array | Uint8ClampedArray): string | null {
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < rgba.length; at += bytesPerPixel) {
    const alpha = rgba[at + 3] ?? 0;
    for (let channel = 0; channel < 3; channel += 1)
      sums[channel] = (sums[channel] ?? 0) + (rgba[at + channel] ?? 0) * alpha;
    sums[3] = (sums[3] ?? 0) + alpha;
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = sums;
  if (alpha === 0) return null;
  const mean = [red, green, blue].map((sum) =>
    Math.round(sum / alpha)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mean.join('')}`;
}

/**
 * A logo of these pixels, red, green, blue and opacity each, row by row. The same pixels give the same logo everywhere. Null where all is
 * transparent. Throws RangeError for a picture larger than a logo may be.
 */
export function logoOf(rgba: Uint8Array | Uint8ClampedArray, widthPx: number, heightPx: number): Logo | null {
  if (widthPx > logoLimits.widthPx || heightPx > logoLimits.heightPx)
    throw new RangeError('This is too large for a logo.');
  const ink = meanInk(rgba);
  if (ink === null) return null;
  let binary = '';
  for (const byte of pngOf(rgba, widthPx, heightPx)) binary += String.fromCharCode(byte);
  return { png: btoa(binary), widthPx, heightPx, ink };
}

/** The file of a logo. */
export function logoBytes(png: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
}

export interface LogoPixels {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Three bytes a pixel. */
  readonly colours: Uint8Array;
  /** One byte a pixel, 255 where nothing shines through. */
  readonly opacity: Uint8Array;
}

/** The pixels of a logo's PNG. Throws RangeError where it is not as `logoOf` writes it. */
export function logoPixels(png: string): LogoPixels {
  const bytes = logoBytes(png);
  const view = new DataView(bytes.buffer);
  // Signature, then IHDR and IDAT, each with its length, type and sum.
  const packedAt = signature.length + 25 + 8;
  if (bytes.length < packedAt || bytes[25] !== 6) throw new RangeError('This is no logo.');
  const [widthPx, heightPx] = [view.getUint32(16), view.getUint32(20)];
  const lines = unzlibSync(bytes.subarray(packedAt, packedAt + view.getUint32(33)));
  const stride = widthPx * bytesPerPixel + 1;
  if (lines.length !== stride * heightPx) throw new RangeError('This is no logo.');
  const colours = new Uint8Array(widthPx * heightPx * 3);
  const opacity = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    if (lines[y * stride] !== 0) throw new RangeError('This is no logo.');
    for (let x = 0; x < widthPx; x += 1) {
      const [from, pixel] = [y * stride + 1 + x * bytesPerPixel, y * widthPx + x];
      colours.set(lines.subarray(from, from + 3), pixel * 3);
      opacity[pixel] = lines[from + 3] ?? 0;
    }
  }
  return { widthPx, heightPx, colours, opacity };
}
