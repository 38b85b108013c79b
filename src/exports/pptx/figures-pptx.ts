import { palettes, type Theme } from '../../charts/palette.ts';
import { chartStyle, type UpDown } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import type { WordsSlide } from '../deck/drawn-slide.ts';
import { eachSlide } from '../each-slide.ts';
import type { Logo } from '../logo.ts';
import { officePackage, partFiles, type OfficePart } from '../ooxml/package.ts';
import { propertyParts, propertyRoots } from '../ooxml/properties.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { recordParts, recordPath, type SlideRecord } from '../provenance/pptx-provenance.ts';
import { masterParts, namespaces, notesSizeEmu, presentationType } from './masters.ts';
import { figureMatter, slideParts, type Rasterise, type SlideMatter } from './slide.ts';
import { emu, slidePt } from './text.ts';
import { wordsMatter } from './words-slide.ts';

export interface PptxFigure {
  readonly figure: Figure;
  /** Parks singled out: their lines are heavier, the others step back. */
  readonly focus?: readonly string[];
  /** What the speaker says beside the figure's own sentence. */
  readonly notes?: string;
  /** The figure's address within the application: the file says it, and with it where the numbers come from. */
  readonly link?: string;
}

export type PptxSlide = PptxFigure | WordsSlide;

export interface PptxOptions {
  readonly theme: Theme;
  readonly upDown?: UpDown;
  /** Stands beside the sources of each figure. */
  readonly logo?: Logo;
  /** Draws the PNG beside each SVG; asked only for kinds that PowerPoint has no chart for. */
  readonly rasterise: Rasterise;
  /** Called after each slide. */
  readonly onSlide?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Ids of slides begin here (ECMA-376, part 1, 19.7.14). */
const firstSlideId = 256;

function presentationXml(count: number): string {
  return xmlPart(
    xml(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: 1 },
      xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rIdMaster' })),
      xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': 'rIdNotesMaster' })),
      xml(
        'p:sldIdLst',
        {},
        ...Array.from({ length: count }, (_, index) =>
          xml('p:sldId', { id: firstSlideId + index, 'r:id': `rIdSlide${index + 1}` }),
        ),
      ),
      xml('p:sldSz', { cx: emu(slidePt.width), cy: emu(slidePt.height) }),
      xml('p:notesSz', notesSizeEmu),
    ),
  );
}

function presentationPart(count: number, hasRecord: boolean): OfficePart {
  return {
    path: 'ppt/presentation.xml',
    contentType: `${presentationType}.presentation.main+xml`,
    body: presentationXml(count),
    relationships: [
      { id: 'rIdMaster', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rIdNotesMaster', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { id: 'rIdTheme', type: 'theme', target: 'theme/theme1.xml' },
      ...Array.from({ length: count }, (_, index) => ({
        id: `rIdSlide${index + 1}`,
        type: 'slide',
        target: `slides/slide${index + 1}.xml`,
      })),
      ...(hasRecord ? [{ id: 'rIdRecord', type: 'customXml', target: `../${recordPath}` }] : []),
    ],
  };
}

function isFigure(slide: PptxSlide): slide is PptxFigure {
  return 'figure' in slide;
}

function matterOf(slide: PptxSlide, { theme, upDown, logo }: PptxOptions): Promise<SlideMatter> | SlideMatter {
  const look = { theme, ...(upDown === undefined ? {} : { upDown }) };
  if (!isFigure(slide)) return wordsMatter(slide, chartStyle({ ...look, language: slide.language }));
  const { figure, focus = [], notes = '' } = slide;
  return figureMatter(figure, chartStyle({ ...look, language: figure.language, focus }), { notes, logo: logo ?? null });
}

/** What a presentation without any figure says it was made at: the same slides are the same file. */
const noDay = '2000-01-01';

/**
 * Figures and words as a PowerPoint presentation (Office Open XML), one 16:9 slide each: charts PowerPoint can edit, with their
 * workbooks; tables as tables; other kinds as vector pictures. The same slides give the same bytes where `rasterise`
 * does. Rejects with the signal's reason when it is aborted, with SlidesRefused, and where a picture cannot be made.
 */
export async function figuresPptx(slides: readonly PptxSlide[], options: PptxOptions): Promise<Uint8Array> {
  const { theme, rasterise, onSlide, signal } = options;
  const [first] = slides;
  if (first === undefined) throw new RangeError('A presentation needs one slide at least');
  const language = isFigure(first) ? first.figure.language : first.language;
  const figures = slides.filter(isFigure).map(({ figure }) => figure);
  const records = slides.flatMap((slide, index): SlideRecord[] =>
    isFigure(slide) && slide.link !== undefined
      ? [
          {
            id: firstSlideId + index,
            path: `ppt/slides/slide${index + 1}.xml`,
            said: provenanceOf(slide.figure, slide.link),
          },
        ]
      : [],
  );
  const hasRecord = records.length > 0;
  const parts: OfficePart[] = [presentationPart(slides.length, hasRecord), ...masterParts(palettes[theme], language)];
  let firstChart = 1;
  let firstPicture = 1;
  await eachSlide(slides, { onSlide, signal }, async (slide, index) => {
    const matter = await matterOf(slide, options);
    const made = await slideParts(matter, { number: index + 1, firstChart, firstPicture }, rasterise);
    firstChart += made.charts;
    firstPicture += made.pictures;
    parts.push(...made.parts);
  });
  const codes = figures.map((figure) => `${figure.release.id} ${figure.check}`);
  const properties = propertyParts({
    title: isFigure(first) ? titleText(first.figure) : first.title,
    description: figures.map(({ sentence }) => sentence).join('\n'),
    keywords: [...new Set(codes)].join(', '),
    created: figures[0]?.release.publishedAt ?? noDay,
  });
  const roots = [{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }, ...propertyRoots];
  if (!hasRecord) return officePackage([...parts, ...properties], roots);
  return officePackage(
    [...parts, ...properties, ...recordParts(partFiles(parts), records)],
    [...roots, { id: 'rIdCustom', type: 'custom-properties', target: 'docProps/custom.xml' }],
  );
}
