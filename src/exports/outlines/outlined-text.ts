import { fontSlices, type FontWeight } from '../font-slices.ts';
import { textByWeight, type LoadFontSlice } from '../fonts.ts';
import { unescapeXml } from '../unescape-xml.ts';
import { glyphPath, pathWriter, type GlyphPath, type PathWriter } from './glyph-path.ts';
import { typeface, type Typeface } from './typeface.ts';
import { woffTables } from './woff.ts';

interface Glyph {
  readonly path: GlyphPath;
  /** In em. */
  readonly advance: number;
  readonly unitsPerEm: number;
}

type Glyphs = ReadonlyMap<string, Glyph>;

function glyphOf(character: string, faces: readonly Typeface[]): Glyph | null {
  const code = character.codePointAt(0) ?? 0;
  for (const { glyphOf: numberOf, advanceOf, contoursOf, unitsPerEm } of faces) {
    const glyph = numberOf(code);
    if (glyph === 0) continue;
    return { path: glyphPath(contoursOf(glyph)), advance: advanceOf(glyph) / unitsPerEm, unitsPerEm };
  }
  return null;
}

/** The parts of a text's tag that say where and how large it stands; a path needs them no more. */
const placing = / (?:x|y|font-size|font-weight|text-anchor|font-family)="[^"]*"/g;

function numberIn(tag: string, name: string, otherwise: number): number {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? otherwise : Number(found);
}

function pathOf(attributes: string, text: string, glyphs: Glyphs, writer: PathWriter): string {
  const sizePx = numberIn(attributes, 'font-size', 12);
  const placed = [...text].flatMap((character) => glyphs.get(character) ?? []);
  const widthPx = placed.reduce((sum, { advance }) => sum + advance * sizePx, 0);
  const anchor = / text-anchor="(middle|end)"/.exec(attributes)?.[1];
  let x = numberIn(attributes, 'x', 0) - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
  const y = numberIn(attributes, 'y', 0);
  for (const { path, advance, unitsPerEm } of placed) {
    writer.add(path, x, y, sizePx / unitsPerEm);
    x += advance * sizePx;
  }
  return `<path d="${writer.take()}"${attributes.replace(placing, '')}/>`;
}

/** A picture cannot be drawn, because the fonts have no shape for some of its characters. */
export class MissingGlyphError extends Error {}

/**
 * Makes pictures of `figureImage` drawable without any font: every text becomes the outlines of its glyphs, placed by the very widths it was
 * laid out with, so that no renderer can set it otherwise or leave it out. `load` reads WOFF files by name. The result rejects with
 * MissingGlyphError where the shipped fonts lack a character, since a picture with holes is worse than none.
 */
export function textOutliner(load: LoadFontSlice): (svg: string) => Promise<string> {
  const faces = new Map<string, Promise<Typeface>>();
  const writer = pathWriter();
  const glyphs: Readonly<Record<FontWeight, Map<string, Glyph>>> = { 400: new Map(), 700: new Map() };

  function faceOf(file: string): Promise<Typeface> {
    const known = faces.get(file);
    if (known !== undefined) return known;
    const face = load(file.replace(/\.woff2$/, '.woff')).then((bytes) => typeface(woffTables(bytes)));
    faces.set(file, face);
    face.catch(() => faces.delete(file));
    return face;
  }

  async function learn(text: string, weight: FontWeight): Promise<void> {
    const known = glyphs[weight];
    const missing = [...new Set(text)].filter((character) => !known.has(character));
    if (missing.length === 0) return;
    const found = await Promise.all(fontSlices(missing.join(''), weight).map(({ file }) => faceOf(file)));
    for (const character of missing) {
      const glyph = glyphOf(character, found);
      if (glyph === null) throw new MissingGlyphError(`The fonts have no shape for "${character}".`);
      known.set(character, glyph);
    }
  }

  return async (svg) => {
    const shown = textByWeight(svg);
    await Promise.all([learn(shown[400], 400), learn(shown[700], 700)]);
    return svg.replaceAll(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, content: string) =>
      pathOf(attributes, unescapeXml(content), glyphs[/ font-weight="700"/.test(attributes) ? 700 : 400], writer),
    );
  };
}
