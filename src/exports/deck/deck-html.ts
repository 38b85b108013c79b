import { loadFontSlice } from '../browser-fonts.ts';
import { fontFaces } from '../fonts.ts';
import type { MakeDeckFile } from './deck-files.ts';
import { deckPage, type PageSlide } from './deck-page.ts';
import { slideLanguage, slideName } from './drawn-slide.ts';
import { stagePicture } from './slide-picture.ts';

/** The deck as one HTML file that presents itself from disk, with the network off. */
export const deckHtml: MakeDeckFile = async ({ name, slides }, { look, onSlide, signal }) => {
  const drawn: PageSlide[] = [];
  for (const [place, slide] of slides.entries()) {
    signal?.throwIfAborted();
    const { svg } = await stagePicture(slide, look, 'wide');
    drawn.push({ svg, name: slideName(slide), notes: slide.notes });
    onSlide?.(place + 1, slides.length);
  }
  const faces = await fontFaces(
    drawn.map(({ svg }) => svg),
    loadFontSlice,
  );
  signal?.throwIfAborted();
  const [first] = slides;
  const title = name === '' && first !== undefined ? slideName(first) : name;
  const html = deckPage({
    title,
    language: first === undefined ? 'zh' : slideLanguage(first),
    theme: look.theme,
    slides: drawn,
    faces,
  });
  return new Blob([html], { type: 'text/html;charset=utf-8' });
};
