import { strToU8 } from 'fflate';
import { fontSlices, type FontWeight } from '../font-slices.ts';
import type { LoadFontSlice } from '../fonts.ts';
import { MissingGlyphError } from '../outlines/outlined-text.ts';
import { typeface, type Typeface } from '../outlines/typeface.ts';
import { woffTables, type FontTables } from '../outlines/woff.ts';
import { fontSubset } from './font-subset.ts';
import { hex, pdfNumber, reference, utf16, type PdfObjects } from './pdf-objects.ts';

interface SliceFont {
  /** Its name in the resources of pages. */
  readonly name: string;
  readonly postScriptName: string;
  readonly tables: FontTables;
  readonly face: Typeface;
  /** The character each glyph was shown for. */
  readonly shown: Map<number, string>;
}

/** Characters that stand in one font, as its glyphs. */
export interface GlyphRun {
  /** The font's name in the resources of pages; null where nothing is drawn, as of spaces no font has. */
  readonly font: string | null;
  readonly glyphs: readonly number[];
  /** In em. */
  readonly width: number;
}

/** The fonts of a document, each with the glyphs that were asked of it. */
export interface PdfFonts {
  /** Throws MissingGlyphError where no shipped font has a character. */
  readonly runs: (text: string, weight: FontWeight) => GlyphRun[];
  /** Writes the fonts that were used; gives their entries in the resources of pages. */
  readonly write: (objects: PdfObjects) => string;
}

const spaceEm = 0.25;

/** A ToUnicode map (ISO 32000-1, 9.10.3), a hundred glyphs a block: with it words can be found and copied. */
function unicodeMap(shown: readonly (readonly [number, string])[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < shown.length; at += 100) {
    const lines = shown.slice(at, at + 100).map(([glyph, text]) => `<${hex(glyph)}> <${utf16(text)}>`);
    blocks.push(`${String(lines.length)} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A font of glyph numbers (ISO 32000-1, 9.7) with its subset inside. */
function writeFont(objects: PdfObjects, { postScriptName, tables, face, shown }: SliceFont): number {
  const glyphs = [...shown].sort(([a], [b]) => a - b);
  const perMille = (units: number): string => pdfNumber((units * 1000) / face.unitsPerEm);
  const [head, hhea] = [tables.get('head'), tables.get('hhea')];
  const box = [36, 38, 40, 42].map((at) => perMille(head?.getInt16(at) ?? 0)).join(' ');
  const [rise, fall] = [perMille(hhea?.getInt16(4) ?? 0), perMille(hhea?.getInt16(6) ?? 0)];
  const file = fontSubset(tables, face, shown.keys());
  const stream = objects.addStream(file, `/Length1 ${String(file.length)}`);
  const descriptor = objects.add(
    `<</Type/FontDescriptor/FontName/${postScriptName}/Flags 4/FontBBox[${box}]/ItalicAngle 0/Ascent ${rise}/Descent ${fall}/CapHeight 733/StemV 80/FontFile2 ${reference(stream)}>>`,
  );
  const widths = glyphs.map(([glyph]) => `${String(glyph)}[${perMille(face.advanceOf(glyph))}]`).join('');
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${postScriptName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${reference(descriptor)}/DW 1000/W[${widths}]/CIDToGIDMap/Identity>>`,
  );
  const unicode = objects.addStream(strToU8(unicodeMap(glyphs)));
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${postScriptName}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(unicode)}>>`,
  );
}

/** Six letters that tell the subsets of one font apart. */
function subsetTag(index: number): string {
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26))).join(
    '',
  );
}

/**
 * Loads the slices of the shipped fonts that these texts need. `load` reads WOFF files by name. Rejects where a slice cannot be loaded.
 */
export async function pdfFonts(texts: Readonly<Record<FontWeight, string>>, load: LoadFontSlice): Promise<PdfFonts> {
  const weights = [400, 700] as const;
  const slices = weights.flatMap((weight) => fontSlices(texts[weight], weight));
  const fonts = await Promise.all(
    slices.map(async ({ file, family, weight }, index) => {
      const tables = woffTables(await load(file.replace(/\.woff2$/, '.woff')));
      const style = weight === 700 ? 'Bold' : 'Regular';
      const font: SliceFont = {
        name: `F${String(index + 1)}`,
        postScriptName: `${subsetTag(index)}+${family.replaceAll(' ', '')}-${style}`,
        tables,
        face: typeface(tables),
        shown: new Map(),
      };
      return { weight, font };
    }),
  );
  const ofWeight = {
    400: fonts.filter(({ weight }) => weight === 400),
    700: fonts.filter(({ weight }) => weight === 700),
  };

  function find(character: string, weight: FontWeight): { font: SliceFont; glyph: number } | null {
    const code = character.codePointAt(0) ?? 0;
    for (const { font } of ofWeight[weight]) {
      const glyph = font.face.glyphOf(code);
      if (glyph !== 0) return { font, glyph };
    }
    if (/^\s$/.test(character)) return null;
    throw new MissingGlyphError(`The fonts have no shape for "${character}".`);
  }

  return {
    runs: (text, weight) => {
      const runs: { font: string | null; glyphs: number[]; width: number }[] = [];
      for (const character of text) {
        const found = find(character, weight);
        const name = found?.font.name ?? null;
        let run = runs.at(-1);
        if (run === undefined || run.font !== name) runs.push((run = { font: name, glyphs: [], width: 0 }));
        if (found === null) run.width += spaceEm;
        else {
          const { font, glyph } = found;
          font.shown.set(glyph, font.shown.get(glyph) ?? character);
          run.glyphs.push(glyph);
          run.width += font.face.advanceOf(glyph) / font.face.unitsPerEm;
        }
      }
      return runs;
    },
    write: (objects) =>
      fonts
        .filter(({ font }) => font.shown.size > 0)
        .map(({ font }) => `/${font.name} ${reference(writeFont(objects, font))}`)
        .join(''),
  };
}
