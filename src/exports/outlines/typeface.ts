import { characterMap, type GlyphOf } from './character-map.ts';
import { glyphContours, type Contour, type GlyphData } from './glyph-contours.ts';
import type { FontTables } from './woff.ts';

/** A font with TrueType outlines, as far as text is drawn as shapes with it. */
export interface Typeface {
  /** Font units to the em. */
  readonly unitsPerEm: number;
  readonly glyphOf: GlyphOf;
  /** How far the next glyph stands, in font units. */
  readonly advanceOf: (glyph: number) => number;
  /** The bytes of a glyph's outline; null where it has none. */
  readonly dataOf: GlyphData;
  readonly contoursOf: (glyph: number) => readonly Contour[];
}

/** Throws RangeError where the font has no such table. */
export function fontTable(tables: FontTables, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new RangeError(`The font has no table "${tag}".`);
  return found;
}

/** Reads a font from its tables. Throws RangeError where one of those that outlines need is missing. */
export function typeface(tables: FontTables): Typeface {
  const table = (tag: string): DataView => fontTable(tables, tag);
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const [loca, glyf] = [table('loca'), table('glyf')];
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number): number => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  const dataOf: GlyphData = (glyph) => {
    const [from, to] = [offsetOf(glyph), offsetOf(glyph + 1)];
    return to > from ? new DataView(glyf.buffer, glyf.byteOffset + from, to - from) : null;
  };
  const measured = hhea.getUint16(34);
  return {
    unitsPerEm: head.getUint16(18),
    glyphOf: characterMap(table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    dataOf,
    contoursOf: (glyph) => glyphContours(glyph, dataOf),
  };
}
