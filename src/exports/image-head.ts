import { px, rectPath, scenePath, sceneText, type SceneShape } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { fitText, measureText } from '../charts/text-metrics.ts';
import type { Figure } from '../figures/figure.ts';
import { imageWords } from './image-words.ts';
import { wrapText } from '../charts/wrap-text.ts';

export interface ImageBlock {
  readonly shapes: readonly SceneShape[];
  readonly heightPx: number;
}

const titleSizes = [20, 18, 16, 14] as const;
/** A column of a page has no room for a headline over two lines. */
const narrowTitleSizes = [16, 14] as const;
const narrowPx = 500;
const mostTitleLines = 2;

/** The title in lines, broken between time, subject and unit before anywhere else. The unit is never bold. */
interface TitleLines {
  readonly sizePx: number;
  readonly lines: readonly string[];
  /** Printed after the last line; alone on a line of its own where it does not fit. */
  readonly unit: string;
}

function titleLines(figure: Figure, widthPx: number, sizes: readonly number[]): TitleLines {
  const { time, subject, unit } = figure.title;
  const words = imageWords[figure.language];
  const unitText = unit === null ? '' : words.unit(unit);
  const space = figure.language === 'zh' || time === '' ? '' : ' ';
  for (const sizePx of sizes) {
    const whole = `${time}${space}${subject}`;
    const width = measureText(whole, sizePx, true) + measureText(unitText, sizePx);
    if (width <= widthPx) return { sizePx, lines: [whole], unit: unitText };
    const pieces = [time, ...wrapText(subject, widthPx - measureText(unitText, sizePx), { sizePx, bold: true })];
    const lines = pieces.filter((piece) => piece !== '');
    const flowing = wrapText(whole, widthPx - measureText(unitText, sizePx), { sizePx, bold: true });
    if (lines.length > mostTitleLines && flowing.length <= mostTitleLines)
      return { sizePx, lines: flowing, unit: unitText };
    if (lines.length <= mostTitleLines || sizePx === sizes.at(-1)) return { sizePx, lines, unit: unitText };
  }
  return { sizePx: sizes[0] ?? 20, lines: [time, subject], unit: unitText };
}

function tag(text: string, right: number, y: number, style: ChartStyle): SceneShape[] {
  const sizePx = 10;
  const width = measureText(text, sizePx, true) + 12;
  return [
    scenePath(rectPath(right - width, y - 9, width, 18), { fill: style.colours.warnWash, stroke: style.colours.warn }),
    sceneText(text, right - width / 2, y, { sizePx, bold: true, colour: style.colours.warn, align: 'center' }),
  ];
}

interface HeadRoom {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
}

/** Subtitle and unit, for a picture whose page says the title itself; a fictional figure still says so. */
export function untitledHead(figure: Figure, style: ChartStyle, room: HeadRoom): ImageBlock {
  const words = imageWords[figure.language];
  const { unit } = figure.title;
  const text = [unit === null ? '' : words.unitIs(unit), figure.subtitle]
    .filter((each) => each !== '')
    .join(words.semicolon);
  const tagPx = figure.fictional ? measureText(words.fictional, 10, true) + 28 : 0;
  const lines = wrapText(text, room.widthPx - tagPx, { sizePx: 12 }).slice(0, mostTitleLines);
  const said = lines.map((line, index) =>
    sceneText(line, room.left, room.top + 9 + index * 17, { sizePx: 12, colour: style.colours.ink2 }),
  );
  const tagged = figure.fictional ? tag(words.fictional, room.left + room.widthPx, room.top + 9, style) : [];
  const heightPx = Math.max(lines.length * 17, figure.fictional ? 18 : 0);
  return { shapes: [...said, ...tagged], heightPx: heightPx === 0 ? 0 : heightPx + 7 };
}

/** Title（unit）and subtitle from the top of the picture's content; a fictional figure says so beside its title. */
export function imageHead(figure: Figure, style: ChartStyle, room: HeadRoom): ImageBlock {
  const { colours } = style;
  const words = imageWords[figure.language];
  const tagPx = figure.fictional ? measureText(words.fictional, 10, true) + 28 : 0;
  const title = titleLines(figure, room.widthPx - tagPx, room.widthPx < narrowPx ? narrowTitleSizes : titleSizes);
  const pitch = Math.round(title.sizePx * 1.35);
  const shapes: SceneShape[] = [];
  title.lines.forEach((line, index) => {
    const y = room.top + pitch * (index + 0.5);
    const text = fitText(line, room.widthPx - (index === 0 ? tagPx : 0), { sizePx: title.sizePx, bold: true });
    shapes.push(sceneText(text, room.left, y, { sizePx: title.sizePx, bold: true, colour: colours.ink }));
    if (index === title.lines.length - 1 && title.unit !== '')
      shapes.push(
        sceneText(title.unit, Number(px(room.left + measureText(text, title.sizePx, true))), y, {
          sizePx: title.sizePx,
          colour: colours.ink2,
        }),
      );
  });
  if (figure.fictional) shapes.push(...tag(words.fictional, room.left + room.widthPx, room.top + pitch * 0.5, style));
  const top = room.top + pitch * title.lines.length + 2;
  const subtitle = wrapText(figure.subtitle, room.widthPx, { sizePx: 12 }).slice(0, mostTitleLines);
  subtitle.forEach((line, index) =>
    shapes.push(sceneText(line, room.left, top + 9 + index * 17, { sizePx: 12, colour: colours.ink2 })),
  );
  return { shapes, heightPx: top - room.top + subtitle.length * 17 + 9 };
}
