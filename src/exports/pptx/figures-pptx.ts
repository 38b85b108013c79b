import { palettes, type Theme } from '../../charts/palette.ts';
import { chartStyle, type UpDown } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { officePackage, type OfficePart } from '../ooxml/package.ts';
import { propertyParts, propertyRoots } from '../ooxml/properties.ts';
import { xml, xmlPart } from '../ooxml/xml.ts';
import { masterParts, namespaces, notesSizeEmu, presentationType } from './masters.ts';
import { slideParts, type Rasterise } from './slide.ts';
import { emu, slidePt } from './text.ts';

export interface PptxSlide {
  readonly figure: Figure;
  /** Parks singled out: their lines are heavier, the others step back. */
  readonly focus?: readonly string[];
}

export interface PptxOptions {
  readonly theme: Theme;
  readonly upDown?: UpDown;
  /** Draws the PNG beside each SVG; asked only for kinds that PowerPoint has no chart for. */
  readonly rasterise: Rasterise;
  /** Called after each slide. */
  readonly onSlide?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

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
          xml('p:sldId', { id: 256 + index, 'r:id': `rIdSlide${index + 1}` }),
        ),
      ),
      xml('p:sldSz', { cx: emu(slidePt.width), cy: emu(slidePt.height) }),
      xml('p:notesSz', notesSizeEmu),
    ),
  );
}

function presentationPart(count: number): OfficePart {
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
    ],
  };
}

/**
 * Figures as a PowerPoint presentation (Office Open XML), one 16:9 slide each: charts PowerPoint can edit, with their
 * workbooks; tables as tables; other kinds as vector pictures. The same figures give the same bytes where `rasterise`
 * does. Rejects with the signal's reason when it is aborted, and where a picture cannot be made.
 */
export async function figuresPptx(slides: readonly PptxSlide[], options: PptxOptions): Promise<Uint8Array> {
  const { theme, upDown, rasterise, onSlide, signal } = options;
  const [first] = slides;
  if (first === undefined) throw new RangeError('A presentation needs one slide at least');
  const { language, release } = first.figure;
  const parts: OfficePart[] = [presentationPart(slides.length), ...masterParts(palettes[theme], language)];
  let firstChart = 1;
  let firstPicture = 1;
  for (const [index, { figure, focus = [] }] of slides.entries()) {
    signal?.throwIfAborted();
    const style = chartStyle({
      theme,
      language: figure.language,
      focus,
      ...(upDown === undefined ? {} : { upDown }),
    });
    const made = await slideParts(figure, style, { number: index + 1, firstChart, firstPicture }, rasterise);
    firstChart += made.charts;
    firstPicture += made.pictures;
    parts.push(...made.parts);
    onSlide?.(index + 1, slides.length);
  }
  signal?.throwIfAborted();
  const codes = slides.map(({ figure }) => `${figure.release.id} ${figure.check}`);
  const properties = propertyParts({
    title: titleText(first.figure),
    description: slides.map(({ figure }) => figure.sentence).join('\n'),
    keywords: [...new Set(codes)].join(', '),
    created: release.publishedAt,
  });
  return officePackage(
    [...parts, ...properties],
    [{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }, ...propertyRoots],
  );
}
