import { rectPath, scenePath, sceneText, type SceneShape } from '../../charts/scene.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import { imageWords } from '../image-words.ts';
import type { WordsSlide } from './drawn-slide.ts';

/** A paragraph, and whether it is an item of a list. */
export interface WordsParagraph {
  readonly text: string;
  readonly isItem: boolean;
}

/** What a slide's text is made of; empty lines are room between paragraphs. */
export function paragraphsOf(text: string): WordsParagraph[] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => {
      const item = /^\s*[-•·*]\s+(.*)$/.exec(line)?.[1];
      return { text: item ?? line.trim(), isItem: item !== undefined };
    });
}

/** From the largest in logical px: the first at which everything fits is taken. */
const sizesOf = {
  title: { title: [40, 36, 32, 28, 24, 20], text: [20, 18, 16, 14, 12] },
  text: { title: [26, 24, 22, 20], text: [20, 18, 16, 14, 12, 11, 10] },
} as const;

const leading = 1.5;
const itemIndentEm = 1.1;

interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Lines {
  readonly sizePx: number;
  readonly lines: readonly { readonly text: string; readonly isItem: boolean; readonly isFirst: boolean }[];
}

function linesOf(text: string, widthPx: number, sizePx: number): Lines['lines'] {
  if (text.trim() === '') return [];
  return paragraphsOf(text).flatMap(({ text: paragraph, isItem }) => {
    const room = widthPx - (isItem ? sizePx * itemIndentEm : 0);
    const wrapped = paragraph === '' ? [''] : wrapText(paragraph, room, { sizePx });
    return wrapped.map((line, index) => ({ text: line, isItem, isFirst: index === 0 }));
  });
}

/** At the first size that fits; what fits at none, because it has too many lines, ends where the slide does, and says so. */
function fitted(text: string, box: Box, sizes: readonly number[]): Lines {
  const most = (sizePx: number) => Math.max(1, Math.floor(box.heightPx / (sizePx * leading)));
  const tried = sizes.map((sizePx) => ({ sizePx, lines: linesOf(text, box.widthPx, sizePx) }));
  const fitting = tried.find(({ sizePx, lines }) => lines.length <= most(sizePx));
  if (fitting !== undefined) return fitting;
  const { sizePx, lines } = tried.at(-1) ?? { sizePx: 10, lines: [] };
  return { sizePx, lines: [...lines.slice(0, most(sizePx) - 1), { text: '……', isItem: false, isFirst: true }] };
}

function titleLines(title: string, widthPx: number, sizes: readonly number[]) {
  const most = 3;
  const tried = sizes.map((sizePx) => ({ sizePx, lines: wrapText(title, widthPx, { sizePx, bold: true }) }));
  return tried.find(({ lines }) => lines.length <= most) ?? tried.at(-1) ?? { sizePx: 20, lines: [] };
}

function textShapes({ sizePx, lines }: Lines, left: number, top: number, colour: string): SceneShape[] {
  const pitch = sizePx * leading;
  return lines.flatMap(({ text, isItem, isFirst }, index) => {
    const y = top + pitch * (index + 0.5);
    const dash = { wide: sizePx * 0.5, high: sizePx * 0.08 };
    return [
      ...(isItem && isFirst
        ? [scenePath(rectPath(left, y - dash.high / 2, dash.wide, dash.high), { fill: colour })]
        : []),
      ...(text === '' ? [] : [sceneText(text, left + (isItem ? sizePx * itemIndentEm : 0), y, { sizePx, colour })]),
    ];
  });
}

/** How a slide of words is laid out in logical px: sizes and heights, for a picture and for a file of slides. */
export function wordsLayout(slide: WordsSlide, box: Box) {
  const margin = box.widthPx < 700 ? 32 : 48;
  const widthPx = box.widthPx - margin * 2;
  const sizes = sizesOf[slide.kind];
  const title = titleLines(slide.title, widthPx, sizes.title);
  const titlePx = title.lines.length * title.sizePx * 1.3;
  const gap = slide.title.trim() === '' ? 0 : slide.kind === 'title' ? 36 : 20;
  const bottom = 48;
  const room = box.heightPx - margin - bottom - titlePx - gap;
  const text = fitted(slide.text, { widthPx, heightPx: room }, sizes.text);
  const textPx = text.lines.length * text.sizePx * leading;
  const top = slide.kind === 'text' ? margin : Math.max(margin, (box.heightPx - titlePx - gap - textPx) * 0.42);
  return { margin, widthPx, title, titlePx, gap, text, textPx, top };
}

/** Placed words and rules of a slide without a figure, from the top left of a box in logical px. */
export function wordsScene(slide: WordsSlide, { colours }: ChartStyle, box: Box): SceneShape[] {
  const { margin, title, titlePx, gap, text, top } = wordsLayout(slide, box);
  const pitch = title.sizePx * 1.3;
  const textTop = top + titlePx + gap;
  const rule =
    slide.kind === 'title' && title.lines.length > 0
      ? [scenePath(rectPath(margin, top + titlePx + gap / 2 - 2, 48, 3), { fill: colours.accent })]
      : [];
  return [
    ...title.lines.map((line, index) =>
      sceneText(line, margin, top + pitch * (index + 0.5), { sizePx: title.sizePx, bold: true, colour: colours.ink }),
    ),
    ...rule,
    ...textShapes(text, margin, textTop, slide.kind === 'title' ? colours.ink2 : colours.ink),
    sceneText(imageWords[slide.language].brand, margin, box.heightPx - 22, { sizePx: 10, colour: colours.ink3 }),
  ];
}
