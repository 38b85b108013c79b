import { imageTexts } from './image-text.ts';
import { fontSlices, type FontSlice, type FontWeight } from './font-slices.ts';

/** Reads one woff2 file of the shipped fonts: over HTTP in a browser, from node_modules on a server. */
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

/** Font faces as CSS, kept between images: the next figure mostly needs the same slices. One cache per loader. */
const caches = new WeakMap<LoadFontSlice, Map<string, Promise<string>>>();

function faceCss(slice: FontSlice, load: LoadFontSlice): Promise<string> {
  const cache = caches.get(load) ?? new Map<string, Promise<string>>();
  caches.set(load, cache);
  const known = cache.get(slice.file);
  if (known !== undefined) return known;
  const css = load(slice.file).then(
    (bytes) =>
      `@font-face{font-family:"${slice.family}";font-weight:${slice.weight};src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2");unicode-range:${slice.range}}`,
  );
  cache.set(slice.file, css);
  // A failed request must not be remembered as the font.
  css.catch(() => cache.delete(slice.file));
  return css;
}

/** The slices an SVG needs, for warming the cache and for tests. */
export function slicesOf(svg: string): FontSlice[] {
  const shown = textByWeight(svg);
  return [...fontSlices(shown[400], 400), ...fontSlices(shown[700], 700)];
}

/** The faces for all characters of several SVGs, each file once: for one page that holds them all. Rejects where a slice cannot be loaded. */
export async function fontFaces(svgs: readonly string[], load: LoadFontSlice): Promise<string> {
  const slices = new Map(svgs.flatMap(slicesOf).map((slice) => [slice.file, slice]));
  return (await Promise.all([...slices.values()].map((slice) => faceCss(slice, load)))).join('');
}

/**
 * The SVG with its fonts inside, as data: an SVG shown as an image cannot fetch any, and this machine may have no Chinese
 * font at all. Rejects where a slice cannot be loaded, because a picture with empty boxes is worse than none.
 */
export async function embedFonts(svg: string, load: LoadFontSlice): Promise<string> {
  const faces = await Promise.all(slicesOf(svg).map((slice) => faceCss(slice, load)));
  return svg.replace('<style>', () => `<style>${faces.join('')}`);
}
