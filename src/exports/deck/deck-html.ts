import { loadWoff } from '../browser-woff.ts';
import { eachSlide } from '../each-slide.ts';
import { fontFaces } from '../fonts.ts';
import type { MakeDeckFile } from './deck-files.ts';
import { deckPage, wordsBeside, type PageSlide } from './deck-page.ts';
import { slideLanguage, slideName } from './drawn-slide.ts';
import { stagePicture } from './slide-picture.ts';

/** The deck as one HTML file that presents itself from disk, with the network off. */
export const deckHtml: MakeDeckFile = async ({ name, slides }, { look, onSlide, signal }) => {
  const drawn = await eachSlide(slides, { onSlide, signal }, async (slide): Promise<PageSlide> => {
    const { svg } = await stagePicture(slide, look, 'wide');
    return { svg, name: slideName(slide), notes: slide.notes };
  });
  const [first] = slides;
  const language = first === undefined ? 'zh' : slideLanguage(first);
  const faces = await fontFaces(
    drawn.map(({ svg }) => svg),
    loadWoff,
    wordsBeside(drawn, language),
  );
  signal?.throwIfAborted();
  const title = name === '' && first !== undefined ? slideName(first) : name;
  const html = deckPage({
    title,
    language,
    theme: look.theme,
    slides: drawn,
    faces,
  });
  return new Blob([html], { type: 'text/html;charset=utf-8' });
};
