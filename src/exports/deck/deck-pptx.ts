import { pptxBlob } from '../pptx/browser-pptx.ts';
import type { MakeDeckFile } from './deck-files.ts';

/** The deck as PowerPoint slides: charts and words that can be edited, notes on the note pages. */
export const deckPptx: MakeDeckFile = ({ slides }, { look, onSlide, signal }) =>
  pptxBlob(slides, { ...look, ...(onSlide ? { onSlide } : {}), ...(signal ? { signal } : {}) });
