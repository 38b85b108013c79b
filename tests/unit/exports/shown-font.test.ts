import { expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { slicedText, type FontWeight } from '../../../src/exports/font-slices.ts';
import { shownFont, type ShownSlice } from '../../../src/exports/outlines/shown-font.ts';
import { fontTable, typeface, type Typeface } from '../../../src/exports/outlines/typeface.ts';
import { woffTables, type FontTables } from '../../../src/exports/outlines/woff.ts';

/** The tables of a font file that is not compressed (OpenType, the table directory). */
function tablesOf(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
      const at = file.byteOffset + view.getUint32(entry + 8);
      return [tag, new DataView(file.buffer, at, view.getUint32(entry + 12))] as const;
    }),
  );
}

async function slicesFor(text: string, weight: FontWeight): Promise<ShownSlice[]> {
  return Promise.all(
    slicedText(text, weight).map(async ({ slice, characters }) => {
      const tables = woffTables(await readFontFile(slice.file.replace('.woff2', '.woff')));
      return { tables, face: typeface(tables), characters };
    }),
  );
}

function shapeOf(face: Typeface, character: string) {
  const glyph = face.glyphOf(character.codePointAt(0) ?? 0);
  return { isThere: glyph !== 0, advance: face.advanceOf(glyph), contours: face.contoursOf(glyph) };
}

const text = '大邱七个产业集群从业人数（人）2018年Q2 — 44,435 é ½ Å ① · ≥';

test.each([400, 700] as const)(
  'a font of the shown characters has their very shapes and widths, weight %i',
  async (weight) => {
    const slices = await slicesFor(text, weight);
    const tables = tablesOf(shownFont(slices));
    const face = typeface(tables);
    for (const slice of slices)
      for (const character of slice.characters) {
        const shown = shapeOf(face, character);
        expect([character, shown]).toEqual([character, shapeOf(slice.face, character)]);
        expect(shown.isThere).toBe(true);
      }
    expect(face.glyphOf('区'.codePointAt(0) ?? 0)).toBe(0);
    expect(fontTable(tables, 'maxp').getUint16(4)).toBeLessThan(90);
  },
);

test('it is the same bytes whatever the order of the characters, and a small part of its slices', async () => {
  const one = shownFont(await slicesFor(text, 400));
  const other = shownFont(await slicesFor([...text].reverse().join(''), 400));
  expect(other).toEqual(one);
  expect(one.length).toBeLessThan(20_000);
});

test('a font of nothing is refused', () => {
  expect(() => shownFont([])).toThrow(RangeError);
});
