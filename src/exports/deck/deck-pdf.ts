import { eachSlide } from '../each-slide.ts';
import { loadWoff } from '../browser-woff.ts';
import { picturesPdf, type PdfPage } from '../pdf/pictures-pdf.ts';
import { imageSizes } from '../sizes.ts';
import type { MakeDeckFile } from './deck-files.ts';
import { slideLanguage, slideName, slideSentence } from './drawn-slide.ts';
import { slideProvenance } from './slide-provenance.ts';
import { slidePicture } from './slide-picture.ts';

/** The slides as a PDF, a page each with its bookmark. */
export const deckPdf: MakeDeckFile = async ({ name, slides }, { look, onSlide, signal }) => {
  const pages = await eachSlide(slides, { onSlide, signal }, async (slide): Promise<PdfPage> => {
    const image = await slidePicture(slide, look, imageSizes.hd);
    return { image, size: imageSizes.hd, title: slideName(slide), said: slideProvenance(slide) };
  });
  const [first] = slides;
  if (first === undefined) throw new RangeError('A deck without slides was asked for.');
  const title = name === '' ? slideName(first) : name;
  const about = { title, subject: slideSentence(first), language: slideLanguage(first) };
  const bytes = await picturesPdf(pages, about, loadWoff);
  signal?.throwIfAborted();
  return new Blob([bytes.slice()], { type: 'application/pdf' });
};
