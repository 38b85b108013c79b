import type { DeckWords } from '../../panels/deck-words.ts';
import type { ReadDeck } from '../../state/deck-file.ts';

/** Why a text is no deck, and where it is wrong. */
export function refusalText(
  read: Exclude<ReadDeck, { readonly kind: 'read' }>,
  { wrong }: DeckWords,
  list: string,
): string {
  if (read.kind !== 'wrong') return wrong[read.kind];
  return wrong.at(read.places.map(({ slide, field }) => wrong.place(slide, field)).join(list));
}
