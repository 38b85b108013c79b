import { loadWoff } from '../browser-woff.ts';
import type { Figure } from '../../figures/figure.ts';
import { embedFonts } from '../fonts.ts';
import type { ImageChoice } from '../image-svg.ts';
import { svgToPng } from '../svg-to-png.ts';
import { figuresPptx, type PptxOptions, type PptxSlide } from './figures-pptx.ts';

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * Figures as a PowerPoint file, one slide each, made in the browser: pictures of kinds without a native chart are drawn
 * with the shipped fonts. Rejects with ImageError, a font's failed request, or the signal's reason.
 */
export async function pptxBlob(slides: readonly PptxSlide[], options: Omit<PptxOptions, 'rasterise'>): Promise<Blob> {
  const bytes = await figuresPptx(slides, {
    ...options,
    rasterise: async (image) => {
      const png = await svgToPng({ ...image, svg: await embedFonts(image.svg, loadWoff) });
      return new Uint8Array(await png.arrayBuffer());
    },
  });
  return new Blob([new Uint8Array(bytes)], { type });
}

/** The figure as a presentation of one slide, in the look of its picture and with its logo; a slide takes none of the picture's other options. */
export function figurePptx(figure: Figure, choice: ImageChoice, signal: AbortSignal): Promise<Blob> {
  const { theme, upDown, focus = [], link, logo } = choice;
  const slide = { figure, focus, ...(link === undefined ? {} : { link }) };
  const look = { theme, ...(upDown === undefined ? {} : { upDown }), ...(logo === undefined ? {} : { logo }) };
  return pptxBlob([slide], { ...look, signal });
}
