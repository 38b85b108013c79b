import { words, xml } from '../ooxml/xml.ts';
import type { Language } from '../../i18n/language.ts';

/** A rectangle in points, from the top left of the slide: 960 × 540, so that a point is a picture's logical pixel. */
export interface PtBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const slidePt = { width: 960, height: 540 } as const;

/** Office measures in English Metric Units, 12,700 to a point. */
export function emu(pt: number): number {
  return Math.round(pt * 12_700);
}

export interface Run {
  readonly text: string;
  readonly sizePt: number;
  /** #rrggbb */
  readonly colour: string;
  readonly bold?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
  /** From one baseline to the next: the same in every program, whatever font it finds. */
  readonly pitchPt?: number;
  /** Lines after the first, and what follows a tab, begin here. */
  readonly hangingPt?: number;
}

const aligned = { left: 'l', center: 'ctr', right: 'r' } as const;
const languageTags = { zh: 'zh-CN', en: 'en-US' } as const;

export function solidFill(colour: string, alpha = 1): string {
  const share = alpha === 1 ? '' : xml('a:alpha', { val: Math.round(alpha * 100_000) });
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: colour.slice(1) }, share));
}

/** The theme's fonts, named for each script: an application that finds only a Latin font sets Chinese in one of its own. */
const themeFonts =
  xml('a:latin', { typeface: '+mn-lt' }) + xml('a:ea', { typeface: '+mn-ea' }) + xml('a:cs', { typeface: '+mn-cs' });

/** How letters look: `a:rPr` of a run, `a:defRPr` of a chart's words. */
export function runProperties(
  name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr',
  look: Omit<Run, 'text'>,
  language?: Language,
): string {
  return xml(
    name,
    {
      lang: language === undefined ? null : languageTags[language],
      altLang: language === undefined ? null : languageTags[language === 'zh' ? 'en' : 'zh'],
      sz: Math.round(look.sizePt * 100),
      b: look.bold ? 1 : 0,
    },
    solidFill(look.colour),
    themeFonts,
  );
}

export function runXml(run: Run, language: Language): string {
  return xml('a:r', {}, runProperties('a:rPr', run, language), words('a:t', run.text));
}

export function paragraphXml(paragraph: Paragraph, language: Language): string {
  const { runs, align = 'left', pitchPt, hangingPt } = paragraph;
  const properties = xml(
    'a:pPr',
    {
      marL: hangingPt === undefined ? null : emu(hangingPt),
      indent: hangingPt === undefined ? null : -emu(hangingPt),
      algn: aligned[align],
    },
    pitchPt === undefined ? '' : xml('a:lnSpc', {}, xml('a:spcPts', { val: Math.round(pitchPt * 100) })),
    xml('a:spcBef', {}, xml('a:spcPts', { val: 0 })),
    xml('a:buNone'),
    hangingPt === undefined ? '' : xml('a:tabLst', {}, xml('a:tab', { pos: emu(hangingPt), algn: 'l' })),
  );
  return xml('a:p', {}, properties, ...runs.map((run) => runXml(run, language)));
}

export interface TextShape {
  readonly kind: 'text';
  readonly name: string;
  readonly box: PtBox;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** The slide's title, for outlines and screen readers. */
  readonly isTitle?: boolean;
  /** False for a word that stays in one line whatever the font. */
  readonly wraps?: boolean;
  readonly fill?: string;
  readonly fillAlpha?: number;
  readonly line?: string;
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export function frameXml(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: PtBox): string {
  return xml(
    name,
    {},
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  );
}

export function textShapeXml(shape: TextShape, id: number, language: Language): string {
  const { isTitle = false, wraps = true, fill, line } = shape;
  const placeholder = isTitle ? xml('p:ph', { type: 'title' }) : '';
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: shape.name }),
      isTitle ? xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })) : xml('p:cNvSpPr', { txBox: 1 }),
      xml('p:nvPr', {}, placeholder),
    ),
    xml(
      'p:spPr',
      {},
      frameXml('a:xfrm', shape.box),
      xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
      fill === undefined ? xml('a:noFill') : solidFill(fill, shape.fillAlpha),
      line === undefined ? '' : xml('a:ln', { w: emu(0.75) }, solidFill(line)),
    ),
    xml(
      'p:txBody',
      {},
      xml(
        'a:bodyPr',
        { wrap: wraps ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchors[shape.anchor ?? 'top'] },
        // Our own measure fits already; a program with wider fonts sets smaller what would run over.
        xml(wraps ? 'a:normAutofit' : 'a:noAutofit'),
      ),
      xml('a:lstStyle'),
      ...shape.paragraphs.map((paragraph) => paragraphXml(paragraph, language)),
    ),
  );
}

/** A straight line: a rule, a median. */
export interface LineShape {
  readonly kind: 'line';
  readonly name: string;
  readonly box: PtBox;
  readonly colour: string;
  readonly widthPt: number;
  readonly isDashed?: boolean;
}

export function lineXml(look: { readonly colour: string; readonly widthPt: number; readonly dash?: string }): string {
  return xml(
    'a:ln',
    { w: emu(look.widthPt), cap: 'flat' },
    solidFill(look.colour),
    look.dash === undefined ? '' : xml('a:prstDash', { val: look.dash }),
    xml('a:round'),
  );
}

export function lineShapeXml(shape: LineShape, id: number): string {
  const dash = shape.isDashed ? { dash: 'dash' } : {};
  return xml(
    'p:cxnSp',
    {},
    xml('p:nvCxnSpPr', {}, xml('p:cNvPr', { id, name: shape.name }), xml('p:cNvCxnSpPr'), xml('p:nvPr')),
    xml(
      'p:spPr',
      {},
      frameXml('a:xfrm', shape.box),
      xml('a:prstGeom', { prst: 'line' }, xml('a:avLst')),
      lineXml({ colour: shape.colour, widthPt: shape.widthPt, ...dash }),
    ),
  );
}
