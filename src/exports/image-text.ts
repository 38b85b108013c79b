import { measureText } from '../charts/text-metrics.ts';
import { baselineEm } from './svg-text.ts';

/** A line of text of a picture and the box it takes, in the picture's logical px. */
export interface ImageText {
  readonly text: string;
  readonly sizePx: number;
  readonly bold: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an SVG as it is read: its entities resolved. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return entities[name] ?? whole;
  });
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

function placed(attributes: string, content: string, shift: readonly [number, number]): ImageText {
  const sizePx = Number(attribute(attributes, 'font-size') ?? 12);
  const bold = attribute(attributes, 'font-weight') === '700';
  const text = unescapeXml(content);
  const width = measureText(text, sizePx, bold);
  const anchor = attribute(attributes, 'text-anchor');
  const x = Number(attribute(attributes, 'x') ?? 0) + shift[0];
  const middle = Number(attribute(attributes, 'y') ?? 0) + shift[1] - sizePx * baselineEm;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { text, sizePx, bold, left, right: left + width, top: middle - sizePx / 2, bottom: middle + sizePx / 2 };
}

/** Every text of a picture made by `figureImage`, with its measured box. */
export function imageTexts(svg: string): ImageText[] {
  const texts: ImageText[] = [];
  let shift: readonly [number, number] = [0, 0];
  for (const [tag, attributes = '', content = ''] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>|<g[^>]*>|<\/g>/g)) {
    if (tag.startsWith('<text')) texts.push(placed(attributes, content, shift));
    else {
      const move = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(tag);
      shift = move === null ? [0, 0] : [Number(move[1]), Number(move[2])];
    }
  }
  return texts;
}
