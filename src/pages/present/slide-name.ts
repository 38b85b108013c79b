import { slideName } from '../../exports/deck/drawn-slide.ts';
import type { DeckWords } from '../../panels/deck-words.ts';
import type { Slide } from '../../state/deck-slide.ts';
import type { DrawnState } from './use-drawn-slide.ts';

/** What a slide is called: as its figure is now, else as it was when it was pinned. */
export function nameOfSlide(slide: Slide, { drawn }: Pick<DrawnState, 'drawn'>, words: DeckWords): string {
  const name = drawn === null ? slide.title : slideName(drawn);
  return name.trim() === '' ? words.untitled : name;
}
