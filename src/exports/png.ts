import { loadChartKind } from '../charts/chart-kinds.ts';
import { isDrawn } from '../figures/drawn-kinds.ts';
import type { Figure } from '../figures/figure.ts';
import { titleText } from '../figures/title-text.ts';
import { loadWoff } from './browser-woff.ts';
import { checkedImage, PictureRefused, type CheckedImage } from './checked-image.ts';
import { embedFonts } from './fonts.ts';
import { figureImage, type ImageChoice } from './image-svg.ts';
import { withDensity } from './png-density.ts';
import { withPngProvenance } from './provenance/png-provenance.ts';
import { lookOf } from './provenance/picture-look.ts';
import { provenanceOf } from './provenance/provenance.ts';
import { withSvgProvenance } from './provenance/svg-provenance.ts';
import { thisBrowser } from './provenance/this-browser.ts';
import { imageSizes } from './sizes.ts';
import { svgToPng } from './svg-to-png.ts';

/** Fetches what draws this kind of figure where it is not there yet. */
async function loadKindOf(figure: Figure): Promise<void> {
  if (isDrawn(figure)) await loadChartKind(figure.kind);
}

interface Made {
  readonly figure: Figure;
  readonly choice: ImageChoice;
  readonly image: Promise<CheckedImage>;
}

/** The last picture made: what was previewed is what is saved, without being drawn twice. */
let last: Made | null = null;

async function make(figure: Figure, choice: ImageChoice): Promise<CheckedImage> {
  await loadKindOf(figure);
  const image = checkedImage(figure, choice);
  const { link } = choice;
  const svg =
    link === undefined
      ? image.svg
      : withSvgProvenance(image.svg, provenanceOf(figure, link, lookOf(choice, figure.language, null)));
  return { ...image, svg: await embedFonts(svg, loadWoff) };
}

/**
 * A figure as a self-contained SVG file that has passed its check. Rejects with PictureRefused, and when a font slice or the code of its
 * chart cannot be loaded, or with the signal's reason.
 */
export async function figureSvg(figure: Figure, choice: ImageChoice, signal?: AbortSignal): Promise<CheckedImage> {
  const known = last?.figure === figure && last.choice === choice ? last : null;
  const made = known ?? { figure, choice, image: make(figure, choice) };
  last = made;
  try {
    const image = await made.image;
    signal?.throwIfAborted();
    return image;
  } catch (error) {
    // A failed request must not be remembered as the picture.
    if (last === made && !(error instanceof PictureRefused) && signal?.aborted !== true) last = null;
    throw error;
  }
}

/**
 * A figure as a PNG at a size, whatever the screen; one drawn for print says at how many dots per inch. Rejects with ImageError, a font's
 * failed request or the signal's reason.
 */
export async function figurePng(figure: Figure, choice: ImageChoice, signal?: AbortSignal): Promise<Blob> {
  const png = await svgToPng(await figureSvg(figure, choice, signal), signal);
  const { size, link } = choice;
  if (size.dpi === undefined && link === undefined) return png;
  const bytes = new Uint8Array(await png.arrayBuffer());
  const dense = size.dpi === undefined ? bytes : withDensity(bytes, size.dpi);
  if (link === undefined) return new Blob([dense], { type: png.type });
  const look = lookOf(choice, figure.language, { kind: 'browser', name: thisBrowser() });
  return new Blob([withPngProvenance(dense, provenanceOf(figure, link, look))], { type: png.type });
}

/** Letters whose fonts are in the cache, each by the kind of figure that shows it, for kinds differ in what they set in bold. */
const warmed = new Set<string>();

function lettersOf(figure: Figure): string[] {
  const shown = [...new Set(JSON.stringify(figure))].map((letter) => figure.kind + letter);
  return [...shown, ...[...new Set(titleText(figure))].map((letter) => `${figure.kind}, title${letter}`)];
}

/**
 * Fetches the fonts of a figure's pictures into the cache, so that a picture can be taken without a network. A figure without a new letter
 * is not laid out for it: figures change many times a minute, their letters hardly do.
 */
export async function warmFonts(figure: Figure): Promise<void> {
  const letters = lettersOf(figure);
  if (letters.every((letter) => warmed.has(letter))) return;
  await loadKindOf(figure);
  const { svg } = figureImage(figure, { size: imageSizes.hd, theme: 'light' });
  await embedFonts(svg, loadWoff);
  for (const letter of letters) warmed.add(letter);
}
