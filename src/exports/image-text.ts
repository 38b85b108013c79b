import { measureText } from '../charts/text-metrics.ts';
import { baselineEm } from './svg-text.ts';
import { unescapeXml } from './unescape-xml.ts';

/** A line of text of a picture and the box it takes, in the picture's logical px. */
export interface ImageText {
  readonly text: string;
  readonly sizePx: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly opacity: number;
  /** A watermark: it crosses others by design. */
  readonly isDecoration: boolean;
  /** Where its element begins in the SVG: what was painted before lies under it. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function placed(at: number, attributes: string, content: string, shift: readonly [number, number]): ImageText {
  const sizePx = Number(attribute(attributes, 'font-size') ?? 12);
  const bold = attribute(attributes, 'font-weight') === '700';
  const text = unescapeXml(content);
  const width = measureText(text, sizePx, bold);
  const anchor = attribute(attributes, 'text-anchor');
  const x = Number(attribute(attributes, 'x') ?? 0) + shift[0];
  const middle = Number(attribute(attributes, 'y') ?? 0) + shift[1] - sizePx * baselineEm;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return {
    text,
    sizePx,
    bold,
    colour: attribute(attributes, 'fill') ?? '#000000',
    opacity: Number(attribute(attributes, 'opacity') ?? attribute(attributes, 'fill-opacity') ?? 1),
    isDecoration: attribute(attributes, 'aria-hidden') === 'true',
    at,
    left,
    right: left + width,
    top: middle - sizePx / 2,
    bottom: middle + sizePx / 2,
  };
}

/** Every text of a picture made by `figureImage`, with its measured box. */
export function imageTexts(svg: string): ImageText[] {
  const texts: ImageText[] = [];
  let shift: readonly [number, number] = [0, 0];
  for (const match of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>|<g[^>]*>|<\/g>/g)) {
    const [tag, attributes = '', content = ''] = match;
    if (tag.startsWith('<text')) texts.push(placed(match.index, attributes, content, shift));
    else {
      const move = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(tag);
      shift = move === null ? [0, 0] : [Number(move[1]), Number(move[2])];
    }
  }
  return texts;
}
