import type { ChartStyle } from '../../charts/style.ts';
import { val, words, xml } from '../ooxml/xml.ts';
import { emu, lineXml, runProperties, solidFill, type PtBox, type Run } from './text.ts';

export interface Extent {
  readonly width: number;
  readonly height: number;
}

function share(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** The inner plot at a place of its own choosing: axes and labels stand outside, and every point where our layout has it. */
export function plotLayout(plot: PtBox, { width, height }: Extent): string {
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(plot.x / width)),
      val('c:y', share(plot.y / height)),
      val('c:w', share(plot.width / width)),
      val('c:h', share(plot.height / height)),
    ),
  );
}

/** A title or legend at a place of the chart. */
export function placedLayout(at: { readonly x: number; readonly y: number }, { width, height }: Extent): string {
  return xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      val('c:x', share(at.x / width)),
      val('c:y', share(at.y / height)),
    ),
  );
}

/** How far a label is moved from where it would stand. */
export function movedLayout(by: { readonly x: number; readonly y: number }, { width, height }: Extent): string {
  return xml(
    'c:layout',
    {},
    xml('c:manualLayout', {}, val('c:x', share(by.x / width)), val('c:y', share(by.y / height))),
  );
}

type Look = Omit<Run, 'text'>;

/** PowerPoint's own word for "as it fits"; LibreOffice leaves out labels without room only where it reads this. */
const freeRotation = -60_000_000;

/** Words of an axis, of labels, of a legend. */
export function chartText(look: Look, isFree = false): string {
  return xml(
    'c:txPr',
    {},
    xml('a:bodyPr', { rot: isFree ? freeRotation : 0, vert: 'horz', wrap: 'none' }),
    xml('a:lstStyle'),
    xml('a:p', {}, xml('a:pPr', {}, runProperties('a:defRPr', look)), xml('a:endParaRPr', { lang: 'zh-CN' })),
  );
}

/** Words a chart holds itself. */
export function richText(lines: readonly (readonly Run[])[], style: ChartStyle): string {
  const language = style.language;
  const [first = []] = lines;
  const [look = { sizePt: 12, colour: style.colours.ink }] = first;
  return xml(
    'c:tx',
    {},
    xml(
      'c:rich',
      {},
      xml('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' }),
      xml('a:lstStyle'),
      ...lines.map((runs) =>
        xml(
          'a:p',
          {},
          xml('a:pPr', {}, runProperties('a:defRPr', look)),
          ...runs.map((run) => xml('a:r', {}, runProperties('a:rPr', run, language), words('a:t', run.text))),
        ),
      ),
    ),
  );
}

export function titleXml(
  run: Run,
  at: { readonly x: number; readonly y: number },
  room: { readonly extent: Extent; readonly style: ChartStyle },
): string {
  return xml('c:title', {}, richText([[run]], room.style), placedLayout(at, room.extent), val('c:overlay', 1));
}

/** Twelve shapes as PowerPoint has them: ▼ and | are not among its own, a star and a dash stand for them. */
const symbols = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'circle',
  'x',
  'square',
  'triangle',
  'diamond',
  'plus',
  'dash',
] as const;
const hollowSlots: readonly number[] = [5, 7, 8, 9];
const strokeSlots: readonly number[] = [4, 6, 10, 11];

export interface PointLook {
  readonly slot: number;
  readonly colour: string;
  readonly surface: string;
  readonly sizePt: number;
  readonly isHollow: boolean;
}

/** The marker of a slot: the same shape as in every picture of the park. */
export function markerXml({ slot, colour, surface, sizePt, isHollow }: PointLook): string {
  const place = slot % symbols.length;
  const isStroke = strokeSlots.includes(place);
  // Not filled with the ground: LibreOffice draws a marker in its fill alone, and a white one would be lost on white.
  const isOpen = isStroke || isHollow || hollowSlots.includes(place);
  const fill = isOpen ? xml('a:noFill') : solidFill(colour);
  return xml(
    'c:marker',
    {},
    val('c:symbol', symbols[place] ?? 'circle'),
    val('c:size', Math.max(2, Math.min(72, Math.round(sizePt)))),
    xml(
      'c:spPr',
      {},
      fill,
      isOpen ? lineXml({ colour, widthPt: 1.5 }) : xml('a:ln', { w: emu(0.75) }, solidFill(surface)),
    ),
  );
}

export const noMarker = xml('c:marker', {}, val('c:symbol', 'none'));
export const noLine = xml('c:spPr', {}, xml('a:ln', {}, xml('a:noFill')));
