import { loadFontSlice } from '../browser-fonts.ts';
import { embedFonts } from '../fonts.ts';
import type { FigureImage } from '../image-svg.ts';
import type { ImageSize } from '../sizes.ts';
import type { DrawnSlide, SlideLook } from './drawn-slide.ts';
import { slidePicture } from './slide-picture.ts';

/** A slide as a self-contained SVG, its fonts inside. Rejects where a font or the code of its chart cannot be loaded. */
export async function slideSvg(slide: DrawnSlide, look: SlideLook, size: ImageSize): Promise<FigureImage> {
  const image = await slidePicture(slide, look, size);
  return { ...image, svg: await embedFonts(image.svg, loadFontSlice) };
}
