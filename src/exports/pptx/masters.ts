import { palettes, type Palette } from '../../charts/palette.ts';
import type { Language } from '../../i18n/language.ts';
import type { OfficePart } from '../ooxml/package.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';
import { emu, frameXml, runProperties, slidePt, solidFill, type PtBox } from './text.ts';
import { themeXml } from './theme.ts';

export const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Namespaces that every part of a presentation declares. */
export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

const colourMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
} as const;

/** The head of every tree of shapes. */
export const groupHead =
  xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')) + xml('p:grpSpPr');

function titlePlaceholder(box: PtBox): string {
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id: 2, name: 'Title' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'title' })),
    ),
    xml('p:spPr', {}, frameXml('a:xfrm', box), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))),
    xml(
      'p:txBody',
      {},
      xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
      xml('a:lstStyle'),
      xml('a:p', {}, xml('a:endParaRPr', { lang: 'zh-CN' })),
    ),
  );
}

function level(name: string, sizePt: number, colours: Palette, bold = false): string {
  return xml(name, { algn: 'l' }, xml('a:buNone'), runProperties('a:defRPr', { sizePt, colour: colours.ink, bold }));
}

function textStyles(colours: Palette): string {
  return xml(
    'p:txStyles',
    {},
    xml('p:titleStyle', {}, level('a:lvl1pPr', 20, colours, true)),
    xml('p:bodyStyle', {}, level('a:lvl1pPr', 14, colours)),
    xml('p:otherStyle', {}, level('a:lvl1pPr', 12, colours)),
  );
}

function background(colours: Palette): string {
  return xml('p:bg', {}, xml('p:bgPr', {}, solidFill(colours.surface), xml('a:effectLst')));
}

const titleBox: PtBox = { x: 40, y: 28, width: slidePt.width - 80, height: 27 };

/** Where a note page shows its slide, and where its words stand. */
const notesBoxes = {
  slide: { x: 54, y: 54, width: 432, height: 243 },
  words: { x: 54, y: 324, width: 432, height: 342 },
} as const;

/** The image of the slide and the words on a note page, with how each stands there. */
function notesShapes(slide: string, words: string, paragraphs: readonly string[]): string {
  return (
    xml(
      'p:sp',
      {},
      xml(
        'p:nvSpPr',
        {},
        xml('p:cNvPr', { id: 2, name: 'Slide' }),
        xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
        xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 })),
      ),
      slide,
    ) +
    xml(
      'p:sp',
      {},
      xml(
        'p:nvSpPr',
        {},
        xml('p:cNvPr', { id: 3, name: 'Notes' }),
        xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
        xml('p:nvPr', {}, xml('p:ph', { type: 'body', sz: 'quarter', idx: 3 })),
      ),
      words,
      xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), ...paragraphs),
    )
  );
}

function notesPlaceholders(): string {
  const at = (box: PtBox) =>
    xml('p:spPr', {}, frameXml('a:xfrm', box), xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')));
  const end = xml('a:p', {}, xml('a:endParaRPr', { lang: 'zh-CN' }));
  return notesShapes(at(notesBoxes.slide), at(notesBoxes.words), [end]);
}

/** Master, layout and theme of the slides, and those of their note pages, which are paper whatever the slides are. */
export function masterParts(colours: Palette, language: Language): OfficePart[] {
  const map = xml('p:clrMap', colourMap);
  const master = xml(
    'p:sldMaster',
    namespaces,
    xml('p:cSld', {}, background(colours), xml('p:spTree', {}, groupHead, titlePlaceholder(titleBox))),
    map,
    xml('p:sldLayoutIdLst', {}, xml('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    textStyles(colours),
  );
  const layout = xml(
    'p:sldLayout',
    { ...namespaces, type: 'titleOnly', preserve: 1 },
    xml('p:cSld', { name: 'Figure' }, xml('p:spTree', {}, groupHead, titlePlaceholder(titleBox))),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
  const notesMaster = xml(
    'p:notesMaster',
    namespaces,
    xml('p:cSld', {}, xml('p:spTree', {}, groupHead, notesPlaceholders())),
    map,
    xml('p:notesStyle', {}, level('a:lvl1pPr', 12, palettes.light)),
  );
  const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      contentType: `${presentationType}.slideMaster+xml`,
      body: xmlPart(master),
      relationships: [
        { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      contentType: `${presentationType}.slideLayout+xml`,
      body: xmlPart(layout),
      relationships: [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      contentType: `${presentationType}.notesMaster+xml`,
      body: xmlPart(notesMaster),
      relationships: [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }],
    },
    { path: 'ppt/theme/theme1.xml', contentType: themeType, body: themeXml(colours, language) },
    { path: 'ppt/theme/theme2.xml', contentType: themeType, body: themeXml(palettes.light, language) },
  ];
}

/** The page of a slide's speaker notes. */
export function notesXml(paragraphs: readonly string[]): string {
  const shapes = notesShapes(xml('p:spPr'), xml('p:spPr'), paragraphs);
  return xmlPart(
    xml(
      'p:notes',
      namespaces,
      xml('p:cSld', {}, xml('p:spTree', {}, groupHead, shapes)),
      xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
    ),
  );
}

export const notesSizeEmu = { cx: emu(540), cy: emu(720) } as const;
