import { loadWoff } from '../browser-woff.ts';
import { embedFonts } from '../fonts.ts';
import type { FigureImage } from '../image-svg.ts';
import type { ImageSize } from '../sizes.ts';
import type { DrawnSlide, SlideLook, StageShape } from './drawn-slide.ts';
import { shownPicture, slidePicture } from './slide-picture.ts';

async function withFonts(image: FigureImage): Promise<FigureImage> {
  return { ...image, svg: await embedFonts(image.svg, loadWoff) };
}

/** A slide as a self-contained SVG, its fonts inside. Rejects with PictureRefused where it would be wrong, and where a font or the code of its chart cannot be loaded. */
export async function slideSvg(slide: DrawnSlide, look: SlideLook, size: ImageSize): Promise<FigureImage> {
  return withFonts(await slidePicture(slide, look, size));
}

/** The same as a stage of this shape shows it. */
export async function stageSvg(slide: DrawnSlide, look: SlideLook, shape: StageShape): Promise<FigureImage> {
  return withFonts(await shownPicture(slide, look, shape));
}
