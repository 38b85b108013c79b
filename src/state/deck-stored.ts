import * as z from 'zod/mini';
import { DeckName, mostSlides, readSlide, type Deck } from './deck-slide.ts';
import { jsonOf, type ReadKept } from './kept-storage.ts';

export const deckVersion = 1;

const Stored = z.object({
  version: z.literal(deckVersion),
  state: z.object({ deck: z.object({ name: z.string(), slides: z.array(z.unknown()) }) }),
});

/** Reads what the device has stored; entries that are no slides, or have an id of another, are left out. */
export function readStoredDeck(text: string): ReadKept<{ readonly deck: Deck }> {
  const { success, data } = Stored.safeParse(jsonOf(text));
  if (!success) return { kept: null, isWhole: false };
  const { name, slides } = data.state.deck;
  const sound = slides.flatMap((entry) => readSlide(entry) ?? []);
  const single = sound.filter(({ id }, index) => sound.findIndex((each) => each.id === id) === index);
  const named = DeckName.safeParse(name);
  return {
    kept: { deck: { name: named.data ?? '', slides: single.slice(0, mostSlides) } },
    isWhole: named.success && single.length === slides.length && single.length <= mostSlides,
  };
}
