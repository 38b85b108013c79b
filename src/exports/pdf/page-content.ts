import { unescapeXml } from '../unescape-xml.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { pdfImages } from './pdf-images.ts';
import { hex, pdfNumber, type PdfObjects } from './pdf-objects.ts';

type Attributes = ReadonlyMap<string, string>;

function attributesOf(tag: string): Attributes {
  return new Map([...tag.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name, value]));
}

function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const value = Number(attributes.get(name) ?? otherwise);
  if (!Number.isFinite(value)) throw new RangeError(`${name} of a picture is no number: ${attributes.get(name) ?? ''}`);
  return value;
}

/** The three parts of a colour from 0 to 1; null for none. */
function colourOf(attributes: Attributes, name: 'fill' | 'stroke'): string | null {
  const text = attributes.get(name) ?? (name === 'fill' ? '#000000' : 'none');
  if (text === 'none') return null;
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text)?.slice(1);
  if (parts === undefined) throw new RangeError(`A picture has a colour that no PDF is written for: ${text}`);
  return parts.map((part) => pdfNumber(Number.parseInt(part, 16) / 255)).join(' ');
}

const operands = { M: 2, L: 2, l: 2, C: 6, Z: 0 } as const;

function isCommand(name: string): name is keyof typeof operands {
  return name in operands;
}

/** SVG path data of the commands our pictures use (M, L, l, C, Z) as path operators. */
function pathOperators(data: string): string {
  const lines: string[] = [];
  let [x, y] = [0, 0];
  for (const [, name = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (!isCommand(name)) throw new RangeError(`A picture has a path command that no PDF is written for: ${name}`);
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi)].map(([text]) => Number(text));
    if (name === 'Z') {
      lines.push('h');
      continue;
    }
    for (let at = 0; at < numbers.length; at += operands[name]) {
      const given = numbers.slice(at, at + operands[name]);
      const placed = name === 'l' ? given.map((value, index) => value + (index % 2 === 0 ? x : y)) : given;
      [x = 0, y = 0] = placed.slice(-2);
      // Pairs after the first of a move are lines.
      const operator = name === 'C' ? 'c' : name === 'M' && at === 0 ? 'm' : 'l';
      lines.push(`${placed.map(pdfNumber).join(' ')} ${operator}`);
    }
  }
  return lines.join('\n');
}

const caps: Readonly<Record<string, string>> = { round: '1 J', square: '2 J' };
const joins: Readonly<Record<string, string>> = { round: '1 j', bevel: '2 j' };

function rotation(text: string | undefined): string {
  const turn = /^rotate\((-?[\d.]+) (-?[\d.]+) (-?[\d.]+)\)$/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  if (turn === undefined) return '';
  const [degrees = 0, x = 0, y = 0] = turn;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return `${[cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y].map(pdfNumber).join(' ')} cm\n`;
}

/** Writes pictures of `figureImage` as the content of pages, y downwards as in SVG. Throws RangeError for what such a picture never has. */
export function pageWriter(fonts: PdfFonts) {
  const states = new Map<string, string>();
  const images = pdfImages();

  function stateOf(attributes: Attributes): string {
    const whole = numberOf(attributes, 'opacity', 1);
    const fill = whole * numberOf(attributes, 'fill-opacity', 1);
    const stroke = whole * numberOf(attributes, 'stroke-opacity', 1);
    if (fill === 1 && stroke === 1) return '';
    const entry = `<</ca ${pdfNumber(fill)}/CA ${pdfNumber(stroke)}>>`;
    const name = [...states].find(([, each]) => each === entry)?.[0] ?? `G${String(states.size + 1)}`;
    states.set(name, entry);
    return `/${name} gs\n`;
  }

  function shape(attributes: Attributes, path: string): string {
    const [fill, stroke] = [colourOf(attributes, 'fill'), colourOf(attributes, 'stroke')];
    if (fill === null && stroke === null) return '';
    const look = [
      fill === null ? '' : `${fill} rg\n`,
      stroke === null ? '' : `${stroke} RG\n${pdfNumber(numberOf(attributes, 'stroke-width', 1))} w\n`,
      caps[attributes.get('stroke-linecap') ?? ''] ?? '',
      ' ',
      joins[attributes.get('stroke-linejoin') ?? ''] ?? '',
      attributes.has('stroke-dasharray')
        ? `\n[${(attributes.get('stroke-dasharray') ?? '').replaceAll(',', ' ')}] 0 d`
        : '',
    ].join('');
    const paint = fill === null ? 'S' : stroke === null ? 'f' : 'B';
    return `q\n${stateOf(attributes)}${look}\n${path}\n${paint}\nQ`;
  }

  function rectangle(attributes: Attributes): string {
    const box = ['x', 'y', 'width', 'height'].map((name) => pdfNumber(numberOf(attributes, name, 0)));
    return shape(attributes, `${box.join(' ')} re`);
  }

  function words(attributes: Attributes, text: string): string {
    const colour = colourOf(attributes, 'fill');
    if (colour === null || text.trim() === '') return '';
    const sizePx = numberOf(attributes, 'font-size', 12);
    const runs = fonts.runs(text, attributes.get('font-weight') === '700' ? 700 : 400);
    const widthPx = runs.reduce((sum, { width }) => sum + width * sizePx, 0);
    const anchor = attributes.get('text-anchor');
    let x = numberOf(attributes, 'x', 0) - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
    const y = pdfNumber(numberOf(attributes, 'y', 0));
    const shown = runs.map(({ font, glyphs, width }) => {
      // The page is turned upside down for SVG's y, and its letters back.
      const place = `1 0 0 -1 ${pdfNumber(x)} ${y} Tm`;
      x += width * sizePx;
      if (font === null) return '';
      const codes = glyphs.map(hex).join('');
      return `/${font} ${pdfNumber(sizePx)} Tf ${place} <${codes}> Tj`;
    });
    const drawn = shown.filter((line) => line !== '').join('\n');
    return `q\n${stateOf(attributes)}${rotation(attributes.get('transform'))}${colour} rg\nBT\n${drawn}\nET\nQ`;
  }

  function picture(attributes: Attributes): string {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      numberOf(attributes, name, 0),
    );
    // Pictures of a PDF stand on their feet: turned, as letters are.
    const place = [width, 0, 0, -height, x, y + height].map(pdfNumber).join(' ');
    return `q\n${place} cm\n/${images.nameOf(attributes.get('href') ?? '')} Do\nQ`;
  }

  function group(attributes: Attributes): string {
    const move = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/
      .exec(attributes.get('transform') ?? '')
      ?.slice(1)
      .map(Number);
    return move === undefined ? 'q' : `q\n1 0 0 1 ${move.map(pdfNumber).join(' ')} cm`;
  }

  return {
    /** The operators of one picture, in its logical px. */
    write(svg: string): string {
      const lines: string[] = [];
      for (const [tag, content = ''] of svg.matchAll(
        /<(?:rect|path|image|g)\b[^>]*>|<\/g>|<text\b[^>]*>([^<]*)<\/text>/g,
      )) {
        const attributes = attributesOf(tag.slice(0, tag.indexOf('>')));
        if (tag === '</g>') lines.push('Q');
        else if (tag.startsWith('<g')) lines.push(group(attributes));
        else if (tag.startsWith('<rect')) lines.push(rectangle(attributes));
        else if (tag.startsWith('<image')) lines.push(picture(attributes));
        else if (tag.startsWith('<path')) lines.push(shape(attributes, pathOperators(attributes.get('d') ?? '')));
        else lines.push(words(attributes, unescapeXml(content)));
      }
      return lines.filter((line) => line !== '').join('\n');
    },
    /** Writes the images of all pictures written so far; gives their entries of the resources. */
    images: (objects: PdfObjects) => images.write(objects),
    /** The graphics states all pictures written so far ask for, as entries of the resources. */
    states: () => [...states].map(([name, entry]) => `/${name}${entry}`).join(''),
  };
}
