import { xml } from '../ooxml/xml.ts';
import { lineXml, solidFill } from './text.ts';

/** How one bar is filled: an estimate is hatched, a plan is an outline. */
export interface BarFill {
  readonly colour: string;
  /** Drawn around a fill that is faint on the ground. */
  readonly outline: string | null;
  readonly look: 'filled' | 'hatched' | 'outlined';
}

export function fillXml({ colour, outline, look }: BarFill, surface: string): string {
  const edge = outline ?? (look === 'filled' ? null : colour);
  const line = edge === null ? xml('a:ln', {}, xml('a:noFill')) : lineXml({ colour: edge, widthPt: 1 });
  if (look === 'filled') return xml('c:spPr', {}, solidFill(colour), line);
  if (look === 'outlined') return xml('c:spPr', {}, xml('a:noFill'), line);
  const hatch = xml(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    xml('a:fgClr', {}, xml('a:srgbClr', { val: colour.slice(1) })),
    xml('a:bgClr', {}, xml('a:srgbClr', { val: surface.slice(1) })),
  );
  return xml('c:spPr', {}, hatch, line);
}

export function sameFill(a: BarFill, b: BarFill): boolean {
  return a.colour === b.colour && a.outline === b.outline && a.look === b.look;
}
