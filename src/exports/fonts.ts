import { imageTexts } from './image-text.ts';
import { slicedText, type FontSlice, type FontWeight, type SlicedText } from './font-slices.ts';
import { shownFont } from './outlines/shown-font.ts';
import { typeface, type Typeface } from './outlines/typeface.ts';
import { woffTables, type FontTables } from './outlines/woff.ts';

/** Reads one WOFF file of the shipped fonts: over HTTP in a browser, from node_modules on a server. */
export type LoadFontSlice = (file: string) => Promise<Uint8Array>;

/** The characters an SVG shows, by weight. */
export function textByWeight(svg: string): Record<FontWeight, string> {
  const shown: Record<FontWeight, string> = { 400: '', 700: '' };
  for (const { text, bold } of imageTexts(svg)) shown[bold ? 700 : 400] += text;
  return shown;
}

function base64(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

interface ReadSlice {
  readonly tables: FontTables;
  readonly face: Typeface;
}

interface Cache {
  readonly slices: Map<string, Promise<ReadSlice>>;
  /** Faces as CSS by the characters in them, the last used behind the others. */
  readonly faces: Map<string, Promise<string>>;
}

/** One picture has two faces or four; pictures in turn, as in a deck, mostly have their own. */
const mostFaces = 48;

/** Slices and faces are kept between images: the next figure mostly needs the same. One cache per loader. */
const caches = new WeakMap<LoadFontSlice, Cache>();

function cacheOf(load: LoadFontSlice): Cache {
  const known = caches.get(load) ?? { slices: new Map(), faces: new Map() };
  caches.set(load, known);
  return known;
}

function readSlice({ file }: FontSlice, load: LoadFontSlice): Promise<ReadSlice> {
  const { slices } = cacheOf(load);
  const known = slices.get(file);
  if (known !== undefined) return known;
  const read = load(file.replace(/\.woff2$/, '.woff')).then((bytes) => {
    const tables = woffTables(bytes);
    return { tables, face: typeface(tables) };
  });
  slices.set(file, read);
  // A failed request must not be remembered as the font.
  read.catch(() => slices.delete(file));
  return read;
}

async function makeFace(parts: readonly SlicedText[], load: LoadFontSlice): Promise<string> {
  const slices = await Promise.all(
    parts.map(async ({ slice, characters }) => ({ ...(await readSlice(slice, load)), characters })),
  );
  const [first] = parts;
  if (first === undefined) return '';
  const { family, weight } = first.slice;
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${base64(shownFont(slices))}) format("truetype")}`;
}

/** One family at one weight, with these characters only. */
function faceCss(parts: readonly SlicedText[], load: LoadFontSlice): Promise<string> {
  const { faces } = cacheOf(load);
  const key = parts.map(({ slice, characters }) => `${slice.file} ${characters.join('')}`).join(' ');
  const made = faces.get(key) ?? makeFace(parts, load);
  faces.delete(key);
  faces.set(key, made);
  const [oldest] = faces.keys();
  if (faces.size > mostFaces && oldest !== undefined) faces.delete(oldest);
  made.catch(() => faces.delete(key));
  return made;
}

/** What is to be set in one face each: the families, each at the weights that are shown. */
function partsOf(shown: Readonly<Record<FontWeight, string>>): SlicedText[][] {
  return ([400, 700] as const).flatMap((weight) => {
    const parts = slicedText(shown[weight], weight);
    const families = [...new Set(parts.map(({ slice }) => slice.family))];
    return families.map((family) => parts.filter(({ slice }) => slice.family === family));
  });
}

/** The slices an SVG needs, for tests. */
export function slicesOf(svg: string): FontSlice[] {
  return partsOf(textByWeight(svg)).flatMap((parts) => parts.map(({ slice }) => slice));
}

/**
 * The faces for all characters of several SVGs and for words beside them: for one page that holds them all. Rejects where a slice cannot
 * be loaded.
 */
export async function fontFaces(svgs: readonly string[], load: LoadFontSlice, beside = ''): Promise<string> {
  const texts = svgs.map(textByWeight);
  const shown = { 400: texts.map((text) => text[400]).join('') + beside, 700: texts.map((text) => text[700]).join('') };
  return (await Promise.all(partsOf(shown).map((parts) => faceCss(parts, load)))).join('');
}

/**
 * The SVG with its fonts inside, as data: an SVG shown as an image cannot fetch any, and this machine may have no Chinese
 * font at all. Rejects where a slice cannot be loaded, because a picture with empty boxes is worse than none.
 */
export async function embedFonts(svg: string, load: LoadFontSlice): Promise<string> {
  const faces = await fontFaces([svg], load);
  return svg.replace('<style>', () => `<style>${faces}`);
}
