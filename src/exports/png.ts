import { loadChartKind } from '../charts/chart-kinds.ts';
import { isDrawn } from '../figures/drawn-kinds.ts';
import type { Figure } from '../figures/figure.ts';
import { loadFontSlice } from './browser-fonts.ts';
import { embedFonts } from './fonts.ts';
import { figureImage, type FigureImage, type ImageChoice } from './image-svg.ts';
import { imageSizes } from './sizes.ts';
import { svgToPng } from './svg-to-png.ts';

/** The picture without its fonts; what draws its kind is fetched where it is not there yet. */
async function imageOf(figure: Figure, choice: ImageChoice): Promise<FigureImage> {
  if (isDrawn(figure)) await loadChartKind(figure.kind);
  return figureImage(figure, choice);
}

/** A figure as a self-contained SVG file. Rejects when a font slice or the code of its chart cannot be loaded. */
export async function figureSvg(figure: Figure, choice: ImageChoice): Promise<FigureImage> {
  const image = await imageOf(figure, choice);
  return { ...image, svg: await embedFonts(image.svg, loadFontSlice) };
}

/** A figure as a PNG at a named size, whatever the screen. Rejects with ImageError or a font's failed request. */
export async function figurePng(figure: Figure, choice: ImageChoice): Promise<Blob> {
  return svgToPng(await figureSvg(figure, choice));
}

/** Fetches the fonts of a figure's pictures into the cache, so that a picture can be taken without a network. */
export async function warmFonts(figure: Figure): Promise<void> {
  const { svg } = await imageOf(figure, { size: imageSizes.hd, theme: 'light' });
  await embedFonts(svg, loadFontSlice);
}
