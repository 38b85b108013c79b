import { partsOf } from '../outlines/glyph-contours.ts';
import { bytesOf, fontFile } from '../outlines/font-file.ts';
import { fontTable, type Typeface } from '../outlines/typeface.ts';
import type { FontTables } from '../outlines/woff.ts';

const tags = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

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
