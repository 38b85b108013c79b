import { loadChartKind } from '../../charts/chart-kinds.ts';
import { px } from '../../charts/scene.ts';
import { chartStyle, figureFontFamily } from '../../charts/style.ts';
import { isDrawn } from '../../figures/drawn-kinds.ts';
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

/**
 * A slide as an SVG picture of a size, complete but for its fonts: what the stage shows, thumbnails and every export. The same slide and
 * look give the same bytes. Rejects where the code of its chart cannot be loaded.
 */
export async function slidePicture(slide: DrawnSlide, look: SlideLook, size: ImageSize): Promise<FigureImage> {
  if (slide.kind !== 'figure') return wordsPicture(slide, look, size);
  const { figure, focus } = slide;
  if (isDrawn(figure)) await loadChartKind(figure.kind);
  return figureImage(figure, { ...look, size, focus });
}

/** The same as a stage of this shape shows it. */
export async function stagePicture(slide: DrawnSlide, look: SlideLook, shape: StageShape): Promise<FigureImage> {
  if (slide.kind === 'figure' && isDrawn(slide.figure)) await loadChartKind(slide.figure.kind);
  return slidePicture(slide, look, stageSize(slide, shape));
}
