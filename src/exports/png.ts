import type { Figure } from '../figures/figure.ts';
import { loadFontSlice } from './browser-fonts.ts';
import { embedFonts } from './fonts.ts';
import { figureImage, type FigureImage, type ImageChoice } from './image-svg.ts';
import { imageSizes } from './sizes.ts';
import { svgToPng } from './svg-to-png.ts';

/** A figure as a self-contained SVG file. Rejects when a font slice cannot be loaded. */
export async function figureSvg(figure: Figure, choice: ImageChoice): Promise<FigureImage> {
  const image = figureImage(figure, choice);
  return { ...image, svg: await embedFonts(image.svg, loadFontSlice) };
}

/** A figure as a PNG at a named size, whatever the screen. Rejects with ImageError or a font's failed request. */
export async function figurePng(figure: Figure, choice: ImageChoice): Promise<Blob> {
  return svgToPng(await figureSvg(figure, choice));
}

/** Fetches the fonts of a figure's pictures into the cache, so that a picture can be taken without a network. */
export async function warmFonts(figure: Figure): Promise<void> {
  await embedFonts(figureImage(figure, { size: imageSizes.hd, theme: 'light' }).svg, loadFontSlice);
}
