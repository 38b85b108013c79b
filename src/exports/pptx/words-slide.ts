import type { ChartStyle } from '../../charts/style.ts';
import type { WordsSlide } from '../deck/drawn-slide.ts';
import { paragraphsOf, wordsLayout } from '../deck/words-layout.ts';
import { imageWords } from '../image-words.ts';
import { spokenParagraphs, type SlideMatter } from './slide.ts';
import { fontAllowance } from './slide-head.ts';
import { slidePt, type LineShape, type Paragraph, type TextShape } from './text.ts';

/** Lines are this far apart, as in the picture of the slide. */
const leading = 1.5;

function paragraphs(slide: WordsSlide, sizePt: number, colour: string): Paragraph[] {
  return paragraphsOf(slide.text).map(({ text, isItem }) => ({
    pitchPt: sizePt * leading,
    ...(isItem ? { hangingPt: sizePt * 1.1 } : {}),
    runs: [{ text: isItem ? `–\t${text}` : text, sizePt, colour }],
  }));
}

/** A slide of words: a title and a text that can be edited, laid out as in its picture. */
export function wordsMatter(slide: WordsSlide, { colours }: ChartStyle): SlideMatter {
  // Laid out narrower, for the reader's font may be wider than the one measured.
  const layout = wordsLayout(slide, { widthPx: slidePt.width * fontAllowance, heightPx: slidePt.height });
  const { margin, title, titlePx, gap, text, textPx, top } = layout;
  const width = slidePt.width - margin * 2;
  const words: TextShape[] = [
    {
      kind: 'text',
      name: 'Title',
      isTitle: true,
      box: { x: margin, y: top, width, height: titlePx },
      paragraphs: [
        {
          pitchPt: title.sizePx * 1.3,
          runs: [{ text: slide.title, sizePt: title.sizePx, bold: true, colour: colours.ink }],
        },
      ],
    },
    {
      kind: 'text',
      name: 'Text',
      box: { x: margin, y: top + titlePx + gap, width, height: textPx },
      paragraphs: paragraphs(slide, text.sizePx, slide.kind === 'title' ? colours.ink2 : colours.ink),
    },
    {
      kind: 'text',
      name: 'Brand',
      box: { x: margin, y: slidePt.height - 29, width: width / 2, height: 14 },
      anchor: 'middle',
      paragraphs: [{ runs: [{ text: imageWords[slide.language].brand, sizePt: 10, colour: colours.ink3 }] }],
    },
  ];
  const rule: LineShape[] =
    slide.kind === 'title' && slide.title.trim() !== ''
      ? [
          {
            kind: 'line',
            name: 'Rule',
            box: { x: margin, y: top + titlePx + gap / 2, width: 48, height: 0 },
            colour: colours.accent,
            widthPt: 3,
          },
        ]
      : [];
  const shown = words.filter(({ name }) => (name === 'Text' ? text.lines.length > 0 : true));
  return {
    language: slide.language,
    items: [...shown, ...rule],
    notes: spokenParagraphs(slide.notes, slide.language),
    figure: null,
  };
}
