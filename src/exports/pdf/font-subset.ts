import { partsOf } from '../outlines/glyph-contours.ts';
import { fontTable, type Typeface } from '../outlines/typeface.ts';
import type { FontTables } from '../outlines/woff.ts';

const tags = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    for (let byte = 0; byte < 4; byte += 1) sum = (sum + (bytes[at + byte] ?? 0) * 2 ** (24 - byte * 8)) % 2 ** 32;
  return sum;
}

/** A font file of these tables (OpenType, the table directory). */
function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(directory + tables.reduce((sum, [, { length }]) => sum + padded(length), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = directory;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}

/**
 * A TrueType font with the outlines of these glyphs only, and of those they are made of. Glyphs keep their numbers. Throws RangeError where
 * a table that outlines need is missing.
 */
export function fontSubset(tables: FontTables, { dataOf }: Typeface, glyphs: Iterable<number>): Uint8Array {
  // 0, the glyph of what is missing, must be there.
  const kept = new Set([0, ...glyphs]);
  for (const glyph of kept) {
    const data = dataOf(glyph);
    if (data !== null) for (const part of partsOf(data)) kept.add(part.glyph);
  }

  const count = fontTable(tables, 'maxp').getUint16(4);
  const places = new DataView(new ArrayBuffer((count + 1) * 4));
  const outlines: number[] = [];
  for (let glyph = 0; glyph < count; glyph += 1) {
    places.setUint32(glyph * 4, outlines.length);
    const data = kept.has(glyph) ? dataOf(glyph) : null;
    if (data === null) continue;
    for (const byte of bytesOf(data)) outlines.push(byte);
    while (outlines.length % 4 !== 0) outlines.push(0);
  }
  places.setUint32(count * 4, outlines.length);
  const longHead = new DataView(bytesOf(fontTable(tables, 'head')).slice().buffer);
  longHead.setInt16(50, 1);
  const made: ReadonlyMap<string, Uint8Array> = new Map([
    ['glyf', new Uint8Array(outlines)],
    ['head', bytesOf(longHead)],
    ['loca', bytesOf(places)],
  ]);
  return fontFile(
    tags.flatMap((tag) => {
      const own = tables.get(tag);
      const bytes = made.get(tag) ?? (own && bytesOf(own));
      return bytes === undefined ? [] : [[tag, bytes] as const];
    }),
  );
}
