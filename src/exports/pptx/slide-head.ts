import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import { wrapText } from '../../charts/wrap-text.ts';
import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { imageWords } from '../image-words.ts';
import { slidePt, type TextShape } from './text.ts';

export const marginPt = 40;
const topPt = 26;
const titleSizes = [20, 18, 16, 14] as const;
const mostTitleLines = 2;

/**
 * How much of a box our own measure may fill: the reader's font is another than the one measured, and a word that is wider
 * there must not push a line over the edge.
 */
export const fontAllowance = 0.94;

interface Title {
  readonly sizePt: number;
  readonly lines: number;
}

function titleFit(text: string, widthPt: number): Title {
  const fits = titleSizes.map((sizePt) => ({
    sizePt,
    lines: wrapText(text, widthPt * fontAllowance, { sizePx: sizePt, bold: true }).length,
  }));
  return (
    fits.find(({ lines }) => lines === 1 || lines <= mostTitleLines) ?? { sizePt: 14, lines: fits.at(-1)?.lines ?? 1 }
  );
}

function tagShape(text: string, { colours }: ChartStyle): TextShape {
  const width = measureText(text, 10, true) / fontAllowance + 16;
  return {
    kind: 'text',
    name: 'Fictional',
    box: { x: slidePt.width - marginPt - width, y: topPt + 4, width, height: 19 },
    paragraphs: [{ align: 'center', runs: [{ text, sizePt: 10, bold: true, colour: colours.warn }] }],
    anchor: 'middle',
    wraps: false,
    fill: colours.warnWash,
    line: colours.warn,
  };
}

export interface SlideHead {
  readonly shapes: readonly TextShape[];
  readonly bottomPt: number;
}

/** Title in the order time, place and subject（unit）, subtitle, and a tag where the data are made up. */
export function slideHead(figure: Figure, style: ChartStyle): SlideHead {
  const { colours } = style;
  const words = imageWords[figure.language];
  const width = slidePt.width - marginPt * 2;
  const tag = figure.fictional ? tagShape(words.fictional, style) : null;
  const titleWidth = width - (tag === null ? 0 : tag.box.width + 16);
  const name = titleText(figure);
  const unit = figure.title.unit === null ? '' : words.unit(figure.title.unit);
  const title = titleFit(name + unit, titleWidth);
  const pitchPt = title.sizePt * 1.35;
  const titleHeight = pitchPt * title.lines;
  const subtitle = wrapText(figure.subtitle, width * fontAllowance, { sizePx: 12 }).length;
  const subtitleTop = topPt + titleHeight + 3;
  const shapes: TextShape[] = [
    {
      kind: 'text',
      name: 'Title',
      isTitle: true,
      box: { x: marginPt, y: topPt, width: titleWidth, height: titleHeight },
      paragraphs: [
        {
          pitchPt,
          runs: [
            { text: name, sizePt: title.sizePt, bold: true, colour: colours.ink },
            ...(unit === '' ? [] : [{ text: unit, sizePt: title.sizePt, colour: colours.ink2 }]),
          ],
        },
      ],
    },
    ...(tag === null ? [] : [tag]),
  ];
  if (subtitle === 0) return { shapes, bottomPt: topPt + titleHeight + 8 };
  shapes.push({
    kind: 'text',
    name: 'Subtitle',
    box: { x: marginPt, y: subtitleTop, width, height: subtitle * 17 },
    paragraphs: [{ pitchPt: 17, runs: [{ text: figure.subtitle, sizePt: 12, colour: colours.ink2 }] }],
  });
  return { shapes, bottomPt: subtitleTop + subtitle * 17 + 8 };
}
