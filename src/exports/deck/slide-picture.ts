import { loadChartKind } from '../../charts/chart-kinds.ts';
import { px } from '../../charts/scene.ts';
import { chartStyle, figureFontFamily } from '../../charts/style.ts';
import { isDrawn } from '../../figures/drawn-kinds.ts';
import { checkedImage, checkPart, PictureRefused } from '../checked-image.ts';
import { figureImage, textRules, type FigureImage } from '../image-svg.ts';
import type { ImageSize } from '../sizes.ts';
import { escapeXml, sceneSvg } from '../svg-text.ts';
import { slideSentence, type DrawnSlide, type SlideLook, type StageShape, type WordsSlide } from './drawn-slide.ts';
import { stageSize } from './stage-size.ts';
import { wordsScene } from './words-layout.ts';

function wordsPicture(slide: WordsSlide, { theme }: SlideLook, { widthPx, heightPx, scale }: ImageSize): FigureImage {
  const style = chartStyle({ theme, language: slide.language });
  const box = { widthPx: widthPx / scale, heightPx: heightPx / scale };
  const [width, height] = [px(box.widthPx), px(box.heightPx)];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(widthPx)}" height="${px(heightPx)}" viewBox="0 0 ${width} ${height}" font-family="${figureFontFamily}">`,
    `<title>${escapeXml(slide.title)}</title>`,
    `<desc>${escapeXml(slideSentence(slide))}</desc>`,
    `<style>${textRules}</style>`,
    `<rect width="${width}" height="${height}" fill="${style.colours.surface}"/>`,
    sceneSvg(wordsScene(slide, style, box)),
    '</svg>',
  ].join('\n');
  return { svg, widthPx, heightPx };
}

async function loadKindOf(slide: DrawnSlide): Promise<void> {
  if (slide.kind === 'figure' && isDrawn(slide.figure)) await loadChartKind(slide.figure.kind);
}

/**
 * A slide as an SVG picture of a size, complete but for its fonts: what the stage shows, thumbnails and every export. The same slide and
 * look give the same bytes. Rejects with PictureRefused where it would be wrong, and where the code of its chart cannot be loaded.
 */
export async function slidePicture(slide: DrawnSlide, look: SlideLook, size: ImageSize): Promise<FigureImage> {
  await loadKindOf(slide);
  if (slide.kind === 'figure') return checkedImage(slide.figure, { ...look, size, focus: slide.focus });
  const image = wordsPicture(slide, look, size);
  checkPart(image, { theme: look.theme, language: slide.language });
  return image;
}

/** The same as a stage of this shape shows it. */
export async function stagePicture(slide: DrawnSlide, look: SlideLook, shape: StageShape): Promise<FigureImage> {
  await loadKindOf(slide);
  return slidePicture(slide, look, stageSize(slide, shape));
}

/** The same for eyes alone: in a room a slide that is not right in all its words is better than none. */
export async function shownPicture(slide: DrawnSlide, look: SlideLook, shape: StageShape): Promise<FigureImage> {
  try {
    return await stagePicture(slide, look, shape);
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error;
    const size = stageSize(slide, shape);
    return slide.kind === 'figure'
      ? figureImage(slide.figure, { ...look, size, focus: slide.focus })
      : wordsPicture(slide, look, size);
  }
}
