import { loadChartKind } from '../../charts/chart-kinds.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { isDrawn } from '../../figures/drawn-kinds.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';
import type { OfficePart, Relationship } from '../ooxml/package.ts';
import { imageWords } from '../image-words.ts';
import { slideBody } from './slide-body.ts';
import { checkSlide } from './slide-check.ts';
import { chartBook, chartXml } from './chart-part.ts';
import { groupHead, namespaces, notesXml, presentationType } from './masters.ts';
import { pathShapeXml } from './scene-shapes.ts';
import { slideFoot, slideNotes } from './slide-foot.ts';
import { marginPt, slideHead } from './slide-head.ts';
import { logoBytes, type Logo } from '../logo.ts';
import type { ChartItem, LogoItem, PictureItem, SlideItem, TableItem } from './slide-item.ts';
import { frameXml, lineShapeXml, paragraphXml, slidePt, textShapeXml } from './text.ts';

export interface SlideParts {
  readonly parts: readonly OfficePart[];
  readonly charts: number;
  readonly pictures: number;
}

/** Pixels of a picture as PNG, for what reads no SVG. */
export type Rasterise = (image: PictureItem['image']) => Promise<Uint8Array>;

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

function graphicFrame(item: ChartItem | TableItem, id: number, uri: string, graphic: string): string {
  return xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      xml('p:cNvPr', { id, name: item.name, descr: item.alt }),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    frameXml('p:xfrm', item.box),
    xml('a:graphic', {}, xml('a:graphicData', { uri }, graphic)),
  );
}

function vectorXml(id: string): string {
  const vector = xml('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': id,
  });
  return xml('a:extLst', {}, xml('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, vector));
}

/** `ids` are those of its pixels and, where it has one, of its drawing. */
function pictureXml(
  item: PictureItem | LogoItem,
  id: number,
  ids: { readonly png: string; readonly svg: string | null },
): string {
  const plate = item.kind === 'logo' ? item.plate : null;
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { id, name: item.name, descr: item.alt }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml(
      'p:blipFill',
      {},
      xml('a:blip', { 'r:embed': ids.png }, ...(ids.svg === null ? [] : [vectorXml(ids.svg)])),
      xml('a:stretch', {}, xml('a:fillRect')),
    ),
    xml(
      'p:spPr',
      {},
      frameXml('a:xfrm', item.box),
      xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
      ...(plate === null ? [] : [xml('a:solidFill', {}, xml('a:srgbClr', { val: plate.slice(1) }))]),
    ),
  );
}

const noteInk = '#1c2127';

/** What the speaker wrote, a paragraph a line. */
export function spokenParagraphs(notes: string, language: Language): string[] {
  if (notes.trim() === '') return [];
  return notes
    .trim()
    .split(/\r?\n/)
    .map((text) => paragraphXml({ runs: [{ text, sizePt: 12, colour: noteInk }] }, language));
}

function notesParagraphs(figure: Figure): string[] {
  const words = imageWords[figure.language];
  const colon = figure.language === 'zh' ? '：' : ': ';
  const texts = [
    figure.sentence,
    slideNotes(figure) === '' ? '' : `${words.notes}${colon}${slideNotes(figure)}`,
    ...figure.sources.map(({ title, address }) => `${words.source}${colon}${title} ${address}`.trim()),
    `${words.release} ${figure.release.id}${words.inBrackets(figure.release.publishedAt.slice(0, 10))}  ${words.check} ${figure.check}`,
    figure.fictional ? words.fictional : '',
  ];
  return texts
    .filter((text) => text !== '')
    .map((text) => paragraphXml({ runs: [{ text, sizePt: 12, colour: noteInk }] }, figure.language));
}

/** How parts of the whole deck are numbered. */
export interface SlidePlace {
  readonly number: number;
  readonly firstChart: number;
  readonly firstPicture: number;
}

/** What stands on a slide, and what its speaker says. */
export interface SlideMatter {
  readonly language: Language;
  readonly items: readonly SlideItem[];
  /** Paragraphs of the note page. */
  readonly notes: readonly string[];
  /** Whose workbooks the charts open; null where there are no charts. */
  readonly figure: Figure | null;
}

/** A figure with its title, notes and sources; the speaker's own notes stand before its sentence. Rejects with PictureRefused. */
export async function figureMatter(
  figure: Figure,
  style: ChartStyle,
  { notes, logo }: { readonly notes: string; readonly logo: Logo | null },
): Promise<SlideMatter> {
  if (isDrawn(figure)) await loadChartKind(figure.kind);
  const head = slideHead(figure, style);
  const { marks, needs, build } = slideBody(figure, style);
  const foot = slideFoot(figure, style, { marks, headPt: head.bottomPt, bodyPt: needs, logo });
  const body = {
    x: marginPt,
    y: head.bottomPt,
    width: slidePt.width - marginPt * 2,
    height: foot.topPt - 8 - head.bottomPt,
  };
  const items = [...head.shapes, ...build(body), ...foot.shapes];
  checkSlide(items, figure);
  return {
    language: figure.language,
    items,
    notes: [...spokenParagraphs(notes, figure.language), ...notesParagraphs(figure)],
    figure,
  };
}

/** A slide with all that belongs to it: charts with their workbooks, pictures, and the speaker's notes. */
export async function slideParts(
  { language, items, notes, figure }: SlideMatter,
  place: SlidePlace,
  rasterise: Rasterise,
): Promise<SlideParts> {
  const relationships: Relationship[] = [
    { id: 'rIdLayout', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { id: 'rIdNotes', type: 'notesSlide', target: `../notesSlides/notesSlide${place.number}.xml` },
  ];
  const parts: OfficePart[] = [];
  const shapes: string[] = [];
  let charts = 0;
  let pictures = 0;
  for (const [index, item] of items.entries()) {
    const id = index + 2;
    switch (item.kind) {
      case 'text':
        shapes.push(textShapeXml(item, id, language));
        break;
      case 'line':
        shapes.push(lineShapeXml(item, id));
        break;
      case 'path':
        shapes.push(pathShapeXml(item, id));
        break;
      case 'table':
        shapes.push(graphicFrame(item, id, `${drawing}/table`, item.table));
        break;
      case 'chart': {
        const number = place.firstChart + charts;
        charts += 1;
        const rId = `rIdChart${number}`;
        relationships.push({ id: rId, type: 'chart', target: `../charts/chart${number}.xml` });
        const chart = xml('c:chart', { 'xmlns:c': `${drawing}/chart`, 'r:id': rId });
        shapes.push(graphicFrame(item, id, `${drawing}/chart`, chart));
        parts.push(
          {
            path: `ppt/charts/chart${number}.xml`,
            contentType: chartType,
            body: chartXml(item.content, 'rId1'),
            relationships: [{ id: 'rId1', type: 'package', target: `../embeddings/workbook${number}.xlsx` }],
          },
          {
            path: `ppt/embeddings/workbook${number}.xlsx`,
            contentType: null,
            body: figure === null ? '' : chartBook(figure, item.content.sheet),
          },
        );
        break;
      }
      case 'picture': {
        const number = place.firstPicture + pictures;
        pictures += 1;
        const ids = { png: `rIdPng${number}`, svg: `rIdSvg${number}` };
        relationships.push(
          { id: ids.png, type: 'image', target: `../media/figure${number}.png` },
          { id: ids.svg, type: 'image', target: `../media/figure${number}.svg` },
        );
        shapes.push(pictureXml(item, id, ids));
        parts.push(
          { path: `ppt/media/figure${number}.png`, contentType: null, body: await rasterise(item.image) },
          { path: `ppt/media/figure${number}.svg`, contentType: null, body: item.image.svg },
        );
        break;
      }
      case 'logo': {
        const name = `logo${place.number}.png`;
        relationships.push({ id: 'rIdLogo', type: 'image', target: `../media/${name}` });
        shapes.push(pictureXml(item, id, { png: 'rIdLogo', svg: null }));
        parts.push({ path: `ppt/media/${name}`, contentType: null, body: logoBytes(item.png) });
        break;
      }
    }
  }
  const slide = xml(
    'p:sld',
    namespaces,
    xml('p:cSld', {}, xml('p:spTree', {}, groupHead, ...shapes)),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  );
  return {
    charts,
    pictures,
    parts: [
      {
        path: `ppt/slides/slide${place.number}.xml`,
        contentType: `${presentationType}.slide+xml`,
        body: xmlPart(slide),
        relationships,
      },
      {
        path: `ppt/notesSlides/notesSlide${place.number}.xml`,
        contentType: `${presentationType}.notesSlide+xml`,
        body: notesXml(notes),
        relationships: [
          { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
          { id: 'rId2', type: 'slide', target: `../slides/slide${place.number}.xml` },
        ],
      },
      ...parts,
    ],
  };
}
