import { bytesOf, fontFile } from './font-file.ts';
import { partsOf } from './glyph-contours.ts';
import { fontTable, type Typeface } from './typeface.ts';
import type { FontTables } from './woff.ts';

/** A slice of a font, and those of its characters that are shown. */
export interface ShownSlice {
  readonly tables: FontTables;
  readonly face: Typeface;
  readonly characters: readonly string[];
}

interface TakenGlyph {
  readonly slice: ShownSlice;
  readonly glyph: number;
}

interface Taken {
  readonly glyphs: readonly TakenGlyph[];
  /** The codes of the characters, in their order, with the new numbers of their glyphs. */
  readonly codes: readonly (readonly [code: number, glyph: number])[];
  readonly numberOf: (slice: ShownSlice, glyph: number) => number;
}

/** The glyphs of the characters and of those they are made of, numbered anew; 0, the glyph of what is missing, stays the first. */
function takeGlyphs(slices: readonly ShownSlice[]): Taken {
  const glyphs: TakenGlyph[] = [];
  const numbers = new Map(slices.map((slice) => [slice, new Map<number, number>()]));
  const numberOf = (slice: ShownSlice, glyph: number): number => {
    const known = numbers.get(slice)?.get(glyph);
    if (known !== undefined) return known;
    numbers.get(slice)?.set(glyph, glyphs.length);
    return glyphs.push({ slice, glyph }) - 1;
  };
  const [first] = slices;
  if (first !== undefined) numberOf(first, 0);
  const codes = slices
    .flatMap((slice) =>
      slice.characters.flatMap((character) => {
        const code = character.codePointAt(0) ?? 0;
        const glyph = slice.face.glyphOf(code);
        return glyph === 0 ? [] : [[code, numberOf(slice, glyph)] as const];
      }),
    )
    .sort(([a], [b]) => a - b);
  // Parts of glyphs are taken while the list is gone through, and gone through too.
  for (const { slice, glyph } of glyphs) {
    const data = slice.face.dataOf(glyph);
    if (data !== null) for (const part of partsOf(data)) numberOf(slice, part.glyph);
  }
  return { glyphs, codes, numberOf };
}

/** Outlines and where each begins (OpenType `glyf` and `loca`), parts of glyphs under their new numbers. */
function outlines({ glyphs, numberOf }: Taken): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  const data = glyphs.map(({ slice, glyph }, index) => {
    const found = slice.face.dataOf(glyph);
    const padded = new Uint8Array(found === null ? 0 : Math.ceil(found.byteLength / 4) * 4);
    if (found !== null) {
      padded.set(bytesOf(found));
      const view = new DataView(padded.buffer);
      for (const part of partsOf(found)) view.setUint16(part.at, numberOf(slice, part.glyph));
    }
    loca.setUint32((index + 1) * 4, loca.getUint32(index * 4) + padded.length);
    return padded;
  });
  const glyf = new Uint8Array(loca.getUint32(glyphs.length * 4));
  data.forEach((bytes, index) => {
    glyf.set(bytes, loca.getUint32(index * 4));
  });
  return { glyf, loca: bytesOf(loca) };
}

/** How wide glyphs are and how far each begins from its place (OpenType `hmtx`). */
function metrics({ glyphs }: Taken): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4));
  glyphs.forEach(({ slice, glyph }, index) => {
    const hmtx = fontTable(slice.tables, 'hmtx');
    const measured = fontTable(slice.tables, 'hhea').getUint16(34);
    view.setUint16(index * 4, slice.face.advanceOf(glyph));
    view.setInt16(index * 4 + 2, hmtx.getInt16(glyph < measured ? glyph * 4 + 2 : (measured + glyph) * 2));
  });
  return bytesOf(view);
}

/** Which glyph each character has (OpenType `cmap`, format 12), a group for each. */
function characterTable(codes: Taken['codes']): Uint8Array {
  const view = new DataView(new ArrayBuffer(28 + codes.length * 12));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + codes.length * 12);
  view.setUint32(24, codes.length);
  codes.forEach(([code, glyph], index) => {
    const at = 28 + index * 12;
    view.setUint32(at, code);
    view.setUint32(at + 4, code);
    view.setUint32(at + 8, glyph);
  });
  return bytesOf(view);
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const bytes = bytesOf(table).slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

/** The most that any glyph needs of each kind (OpenType `maxp`), over all slices. */
function limits(slices: readonly ShownSlice[], glyphs: number): Uint8Array {
  const tables = slices.map(({ tables }) => fontTable(tables, 'maxp'));
  const [first] = tables;
  if (first === undefined) throw new RangeError('A font of no slices was asked for.');
  return changed(first, (view) => {
    for (let at = 6; at + 2 <= view.byteLength; at += 2)
      view.setUint16(at, Math.max(...tables.map((table) => table.getUint16(at))));
    view.setUint16(4, glyphs);
  });
}

/**
 * A TrueType font of the shown characters alone, out of slices of one family and weight, for a browser to set text in: a fiftieth of the
 * slices themselves. The slices have no hints, and no layout tables are kept, since pictures are set without kerning and ligatures. Throws
 * RangeError where there is no slice, or one lacks a table.
 */
export function shownFont(slices: readonly ShownSlice[]): Uint8Array {
  const [first] = slices;
  if (first === undefined) throw new RangeError('A font of no slices was asked for.');
  const own = (tag: string): DataView => fontTable(first.tables, tag);
  const taken = takeGlyphs(slices);
  const count = taken.glyphs.length;
  const { glyf, loca } = outlines(taken);
  return fontFile([
    ['OS/2', bytesOf(own('OS/2'))],
    ['cmap', characterTable(taken.codes)],
    ['glyf', glyf],
    [
      'head',
      changed(own('head'), (view) => {
        view.setInt16(50, 1);
      }),
    ],
    [
      'hhea',
      changed(own('hhea'), (view) => {
        view.setUint16(34, count);
      }),
    ],
    ['hmtx', metrics(taken)],
    ['loca', loca],
    ['maxp', limits(slices, count)],
    ['name', bytesOf(own('name'))],
    ['post', bytesOf(own('post'))],
  ]);
}
