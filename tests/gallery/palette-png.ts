import { deflateSync } from 'node:zlib';
import type { Picture } from '../e2e/png.ts';
import { crc32 } from '../../src/exports/png-density.ts';

const mostColours = 256;
/** Large areas keep their very colour; what is left of the palette is for the edges of letters. */
const mostExact = 160;

interface Seen {
  readonly colour: number;
  readonly count: number;
}

const channels: readonly number[] = [16, 8, 0];
const channel = (colour: number, shift: number): number => (colour >> shift) & 255;

function countsOf({ width, height, at }: Picture): Seen[] {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = at(x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return [...counts].map(([colour, count]) => ({ colour, count })).sort((a, b) => b.count - a.count);
}

/** The channel in which the colours of a box lie furthest apart, and how far. */
function widest(box: readonly Seen[]): { readonly shift: number; readonly spread: number } {
  const spreads = channels.map((shift) => {
    const values = box.map(({ colour }) => channel(colour, shift));
    return { shift, spread: Math.max(...values) - Math.min(...values) };
  });
  return spreads.reduce((most, each) => (each.spread > most.spread ? each : most));
}

function meanOf(box: readonly Seen[]): number {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  const mean = (shift: number) =>
    Math.round(box.reduce((sum, { colour, count }) => sum + channel(colour, shift) * count, 0) / total);
  return channels.reduce((colour, shift) => colour | (mean(shift) << shift), 0);
}

/** Median cut (Heckbert 1982): the box that spreads furthest is halved by the number of its pixels, until there are enough. */
function medianCut(colours: readonly Seen[], boxes: number): number[] {
  const cut: Seen[][] = colours.length === 0 ? [] : [[...colours]];
  while (cut.length < boxes) {
    const [furthest] = cut
      .map((box, index) => ({ box, index, ...widest(box) }))
      .filter(({ box, spread }) => box.length > 1 && spread > 0)
      .sort((a, b) => b.spread - a.spread);
    if (furthest === undefined) break;
    const sorted = furthest.box.sort((a, b) => channel(a.colour, furthest.shift) - channel(b.colour, furthest.shift));
    const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
    let [at, taken] = [0, 0];
    while (at < sorted.length - 1 && taken < half) {
      taken += sorted[at]?.count ?? 0;
      at += 1;
    }
    cut.splice(furthest.index, 1, sorted.slice(0, at), sorted.slice(at));
  }
  return cut.map(meanOf);
}

function nearestOf(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const distance = (a: number, b: number) =>
    channels.reduce((sum, shift) => sum + (channel(a, shift) - channel(b, shift)) ** 2, 0);
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    let [best, least] = [0, Infinity];
    palette.forEach((each, index) => {
      const far = distance(each, colour);
      if (far < least) [best, least] = [index, far];
    });
    known.set(colour, best);
    return best;
  };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length);
  ends.writeUInt32BE(crc32(typed), 4);
  return Buffer.concat([ends.subarray(0, 4), typed, ends.subarray(4)]);
}

/** A picture as a PNG of at most 256 colours: a page of flat colours is a quarter as large so, and looks the same. */
export function palettePng(picture: Picture): Buffer {
  const { width, height, at } = picture;
  const seen = countsOf(picture);
  const exact = seen.slice(0, seen.length <= mostColours ? mostColours : mostExact);
  const rest = medianCut(seen.slice(exact.length), mostColours - exact.length);
  const palette = [...exact.map(({ colour }) => colour), ...rest];
  const indexOf = nearestOf(palette);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = indexOf(at(x, y));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each a place in the palette (PNG specification, 11.2.1).
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels.map((shift) => channel(colour, shift))))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
