import { strToU8 } from 'fflate';
import type { Language } from '../../i18n/language.ts';
import { textByWeight, type LoadFontSlice } from '../fonts.ts';
import { logicalWidthPx, type FigureImage } from '../image-svg.ts';
import { withPdfProvenance } from '../provenance/pdf-provenance.ts';
import type { Said } from '../provenance/provenance.ts';
import type { ImageSize } from '../sizes.ts';
import { pageWriter } from './page-content.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { pdfNumber, pdfObjects, pdfText, reference } from './pdf-objects.ts';

export interface PdfPage {
  readonly image: FigureImage;
  readonly size: ImageSize;
  /** Its bookmark. */
  readonly title: string;
  /** Where its numbers come from, which the file says. */
  readonly said?: Said | null;
}

export interface PdfAbout {
  readonly title: string;
  readonly subject: string;
  readonly language: Language;
}

const ptPerInch = 72;
/** Logical px of the screen, 96 an inch: a 16:9 picture is a slide 10 inches wide. */
const ptPerPx = 0.75;

/** How wide a picture is printed, in pt: by its resolution where it has one, else as large as on screen. */
function pageWidthPt({ widthPx, scale, dpi }: ImageSize): number {
  return dpi === undefined ? (widthPx / scale) * ptPerPx : (widthPx / dpi) * ptPerInch;
}

/**
 * Pictures as a PDF, one a page: vectors, and words that can be found and copied, in fonts that travel inside. The same pictures give the
 * same bytes. `load` reads WOFF files of the shipped fonts by name. Rejects with MissingGlyphError, or where a font cannot be loaded.
 */
export async function picturesPdf(
  pages: readonly PdfPage[],
  about: PdfAbout,
  load: LoadFontSlice,
): Promise<Uint8Array> {
  const texts = { 400: '', 700: '' };
  for (const { image } of pages) {
    const shown = textByWeight(image.svg);
    texts[400] += shown[400];
    texts[700] += shown[700];
  }
  const fonts = await pdfFonts(texts, load);
  const writer = pageWriter(fonts);
  const objects = pdfObjects();
  const [catalogue, tree, resources, outline] = [
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
  ];
  const written = pages.map(({ image, size, title }) => {
    const widthPt = pageWidthPt(size);
    const heightPt = (widthPt * image.heightPx) / image.widthPx;
    const scale = widthPt / logicalWidthPx(image);
    const turned = `${[scale, 0, 0, -scale, 0, heightPt].map(pdfNumber).join(' ')} cm\n`;
    const content = objects.addStream(strToU8(turned + writer.write(image.svg)));
    const page = objects.add(
      `<</Type/Page/Parent ${reference(tree)}/MediaBox[0 0 ${pdfNumber(widthPt)} ${pdfNumber(heightPt)}]/Resources ${reference(resources)}/Contents ${reference(content)}>>`,
    );
    return { page, title };
  });
  const marks = written.map(({ page, title }) => ({ mark: objects.reserve(), page, title }));
  for (const [index, { mark, page, title }] of marks.entries()) {
    const before = marks[index - 1];
    const after = marks[index + 1];
    objects.add(
      `<</Title ${pdfText(title)}/Parent ${reference(outline)}/Dest[${reference(page)}/Fit]${before ? `/Prev ${reference(before.mark)}` : ''}${after ? `/Next ${reference(after.mark)}` : ''}>>`,
      mark,
    );
  }
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('A PDF needs a page.');
  objects.add(
    `<</Type/Outlines/First ${reference(first.mark)}/Last ${reference(last.mark)}/Count ${String(marks.length)}>>`,
    outline,
  );
  const images = writer.images(objects);
  const xObjects = images === '' ? '' : `/XObject<<${images}>>`;
  objects.add(`<</Font<<${fonts.write(objects)}>>/ExtGState<<${writer.states()}>>${xObjects}>>`, resources);
  objects.add(
    `<</Type/Pages/Kids[${written.map(({ page }) => reference(page)).join(' ')}]/Count ${String(written.length)}>>`,
    tree,
  );
  objects.add(
    `<</Type/Catalog/Pages ${reference(tree)}/Outlines ${reference(outline)}/Lang(${about.language === 'zh' ? 'zh-CN' : 'en'})/ViewerPreferences<</DisplayDocTitle true>>>>`,
    catalogue,
  );
  const info = objects.add(
    `<</Title ${pdfText(about.title)}/Subject ${pdfText(about.subject)}/Creator ${pdfText('园区对标 Parkscope')}>>`,
  );
  const bytes = objects.bytes(catalogue, info);
  return withPdfProvenance(
    bytes,
    pages.map(({ said = null }) => said),
  );
}
