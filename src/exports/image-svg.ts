import { chartHeightPx } from '../charts/chart-kinds.ts';
import type { Theme } from '../charts/palette.ts';
import { px, type SceneShape } from '../charts/scene.ts';
import { chartStyle, figureFontFamily, type ChartStyle, type UpDown } from '../charts/style.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { isDrawn } from '../figures/drawn-kinds.ts';
import type { Figure } from '../figures/figure.ts';
import { titleText } from '../figures/title-text.ts';
import { chartContent } from './image-chart.ts';
import { imageNotes, imageSignature, marksBlock, type FootChoice } from './image-foot.ts';
import { imageHead, untitledHead } from './image-head.ts';
import { logoExtent, logoGapPx, logoSvg } from './image-logo.ts';
import { imageSentence } from './image-sentence.ts';
import { tableScene } from './image-table.ts';
import { watermarkSvg } from './image-watermark.ts';
import type { Logo } from './logo.ts';
import type { ImageSize } from './sizes.ts';
import { escapeXml, sceneSvg } from './svg-text.ts';
import { sceneText } from '../charts/scene.ts';

/** Which of the figure's words a picture carries. Sources, release and check code it always does. */
export interface ImageWordsShown {
  /** Without its title a picture still says unit, subtitle, and that it is fictional. */
  readonly title: boolean;
  /** Without its notes a picture keeps those the plot refers to by number. */
  readonly notes: boolean;
  readonly sentence: boolean;
  /** Addresses beside the names of sources, where there is room. */
  readonly addresses: boolean;
}

/** What a picture carries unless chosen otherwise. */
export const allButTheSentence: ImageWordsShown = { title: true, notes: true, sentence: false, addresses: true };

export interface ImageChoice {
  readonly size: ImageSize;
  readonly theme: Theme;
  readonly upDown?: UpDown;
  readonly focus?: readonly string[];
  /** Default: all but the sentence. */
  readonly shows?: ImageWordsShown;
  readonly isTransparent?: boolean;
  readonly watermark?: string;
  /** Stands beside the sources. */
  readonly logo?: Logo;
  /** The figure's address within the application: the saved file says it, and with it where its numbers come from. */
  readonly link?: string;
}

export interface FigureImage {
  /** Complete but for its fonts, which `embedFonts` adds. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** From full notes to the tersest; sources lose their addresses and get smaller, but are never dropped. */
const footChoices: readonly FootChoice[] = [
  { sizePx: 10, withAddress: true, mostNoteLines: 12 },
  { sizePx: 10, withAddress: false, mostNoteLines: 12 },
  { sizePx: 9, withAddress: false, mostNoteLines: 12 },
  { sizePx: 8, withAddress: false, mostNoteLines: 12 },
  { sizePx: 8, withAddress: false, mostNoteLines: 4 },
  { sizePx: 7, withAddress: false, mostNoteLines: 2 },
  { sizePx: 6, withAddress: false, mostNoteLines: 1 },
];

/** What the body would like at least, and what it can live with, in logical px. */
function bodyNeeds(figure: Figure, heightPx: number): readonly number[] {
  const good = figure.kind === 'trend' ? 0.46 : 0.5;
  const wish = figure.kind === 'bars' ? Math.min(chartHeightPx(figure, 900) * 0.6, heightPx * 0.62) : heightPx * good;
  return [wish, heightPx * 0.36, heightPx * 0.28];
}

/** Between a logo and the row below it. */
const logoSparePx = 3;

/** Autospacing, kerning and trimming of punctuation differ between engines and would undo the layout. */
export const textRules =
  'text{white-space:pre;text-autospace:no-autospace;text-spacing-trim:space-all;font-kerning:none;font-variant-ligatures:none}';

function emptyScene(figure: Figure, style: ChartStyle, widthPx: number, heightPx: number): SceneShape[] {
  if (figure.empty === null) return [];
  const { colours } = style;
  const lines = wrapText(figure.empty.advice, Math.min(widthPx, 520), { sizePx: 12 });
  const top = heightPx / 2 - lines.length * 9 - 12;
  return [
    sceneText(figure.empty.title, widthPx / 2, top, { sizePx: 14, bold: true, align: 'center', colour: colours.ink }),
    ...lines.map((line, index) =>
      sceneText(line, widthPx / 2, top + 24 + index * 18, { sizePx: 12, align: 'center', colour: colours.ink2 }),
    ),
  ];
}

function bodySvg(
  figure: Figure,
  style: ChartStyle,
  box: { readonly widthPx: number; readonly heightPx: number },
): string {
  if (figure.empty !== null) return sceneSvg(emptyScene(figure, style, box.widthPx, box.heightPx));
  if (isDrawn(figure)) return chartContent(figure, style, box);
  return sceneSvg(tableScene(figure, style, box));
}

/** How wide a picture is drawn, in logical px, as it says itself. */
export function logicalWidthPx({ svg, widthPx }: FigureImage): number {
  return Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1] ?? widthPx);
}

function opening(room: { readonly widthPx: number; readonly heightPx: number; readonly scale: number }): string {
  const { widthPx, heightPx, scale } = room;
  const viewBox = `0 0 ${px(widthPx / scale)} ${px(heightPx / scale)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${px(widthPx)}" height="${px(heightPx)}" viewBox="${viewBox}" font-family="${figureFontFamily}">`;
}

/**
 * The middle of a figure's picture alone, with the legend of its marks, for pages that set title, notes and sources
 * themselves. `box` is in logical px, `scale` picture px per logical px.
 */
export function figureBody(
  figure: Figure,
  style: ChartStyle,
  box: { readonly widthPx: number; readonly heightPx: number },
  scale: number,
): FigureImage {
  const size = { widthPx: Math.round(box.widthPx * scale), heightPx: Math.round(box.heightPx * scale), scale };
  const marks = marksBlock(figure, style, box.widthPx);
  const top = box.heightPx - marks.heightPx;
  const svg = [
    opening(size),
    `<title>${escapeXml(titleText(figure))}</title>`,
    `<desc>${escapeXml(figure.sentence)}</desc>`,
    `<style>${textRules}</style>`,
    `<rect width="${px(box.widthPx)}" height="${px(box.heightPx)}" fill="${style.colours.surface}"/>`,
    bodySvg(figure, style, { widthPx: box.widthPx, heightPx: top }),
    `<g transform="translate(0 ${px(top)})">`,
    sceneSvg(marks.shapes),
    '</g>',
    '</svg>',
  ].join('\n');
  return { svg, widthPx: size.widthPx, heightPx: size.heightPx };
}

/**
 * A figure as an SVG picture of a named size: laid out anew for that size, not the screen's picture stretched.
 * Pure: the same figure and choice give the same bytes in Node and in every browser, on any screen.
 */
export function figureImage(figure: Figure, choice: ImageChoice): FigureImage {
  const { size, theme } = choice;
  const style = chartStyle({
    theme,
    language: figure.language,
    ...(choice.upDown === undefined ? {} : { upDown: choice.upDown }),
    ...(choice.focus === undefined ? {} : { focus: choice.focus }),
  });
  const width = size.widthPx / size.scale;
  const height = size.heightPx / size.scale;
  const left = width < 700 ? 32 : 40;
  const widthPx = width - left * 2;
  const shows = choice.shows ?? allButTheSentence;
  const noted = shows.notes ? figure : { ...figure, notes: figure.notes.filter(({ ref }) => ref !== null) };
  const head = (shows.title ? imageHead : untitledHead)(figure, style, { left, top: 28, widthPx });
  const bodyTop = 28 + head.heightPx + 6;
  const signatureY = height - 19;
  const sentencePx = shows.sentence ? imageSentence(figure, style, { left, top: 0, widthPx }).heightPx : 0;
  const signature = imageSignature(figure, style, { left, y: signatureY, widthPx });
  const bottom = signatureY - 2 - signature.heightPx;
  const logo = choice.logo === undefined ? null : { mark: choice.logo, extent: logoExtent(choice.logo, widthPx) };
  const aside =
    logo === null ? null : { widthPx: logo.extent.widthPx + logoGapPx, heightPx: logo.extent.heightPx + logoSparePx };
  const heightsOf = (foot: FootChoice): number =>
    imageNotes(noted, style, { left, top: 0, widthPx, aside }, foot).heightPx + sentencePx;
  const feet = footChoices.filter(({ withAddress }) => shows.addresses || !withAddress);
  const choices = bodyNeeds(figure, height).flatMap((need) => feet.map((foot) => ({ foot, need })));
  const fitting = choices.find(({ foot, need }) => bottom - heightsOf(foot) - 8 - bodyTop >= need);
  const foot = fitting?.foot ?? footChoices.at(-1) ?? { sizePx: 6, withAddress: false, mostNoteLines: 1 };
  const bodyBottom = bottom - heightsOf(foot);
  const sentence = shows.sentence ? imageSentence(figure, style, { left, top: bodyBottom, widthPx }).shapes : [];
  const notes = imageNotes(noted, style, { left, top: bodyBottom + sentencePx, widthPx, aside }, foot);
  const body = { widthPx, heightPx: Math.max(40, bodyBottom - 8 - bodyTop) };
  const title = titleText(figure);
  const svg = [
    opening(size),
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(figure.sentence)}</desc>`,
    `<style>${textRules}</style>`,
    ...(choice.isTransparent === true
      ? []
      : [`<rect width="${px(width)}" height="${px(height)}" fill="${style.colours.surface}"/>`]),
    sceneSvg(head.shapes),
    `<g transform="translate(${px(left)} ${px(bodyTop)})">`,
    bodySvg(figure, style, body),
    '</g>',
    sceneSvg([...sentence, ...notes.shapes, ...signature.shapes]),
    ...(logo === null
      ? []
      : logoSvg(logo.mark, style, logo.extent, { right: left + widthPx, bottom: bottom - logoSparePx })),
    ...watermarkSvg(choice.watermark ?? '', style, { widthPx: width, heightPx: height }),
    '</svg>',
  ].join('\n');
  return { svg, widthPx: size.widthPx, heightPx: size.heightPx };
}
