import { provenanceOf, type Said } from '../provenance/provenance.ts';
import type { DrawnSlide } from './drawn-slide.ts';

/** What a slide says of where it comes from; null for words, and for a figure whose link is not known. */
export function slideProvenance(slide: DrawnSlide): Said | null {
  return slide.kind === 'figure' && slide.link !== undefined ? provenanceOf(slide.figure, slide.link) : null;
}
