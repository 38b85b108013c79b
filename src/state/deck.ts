import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { movedTo } from './deck-order.ts';
import { emptyDeck, mostSlides, type Deck, type Slide, type SlideContent } from './deck-slide.ts';
import { deckVersion, readStoredDeck } from './deck-stored.ts';
import { keptStorage } from './kept-storage.ts';

interface DeckState {
  readonly deck: Deck;
  /** The deck before each change of this visit, the latest last. */
  readonly past: readonly Deck[];
}

const storageName = 'parkscope.deck';
const mostPast = 100;

export const useDeckState = create<DeckState>()(
  persist((): DeckState => ({ deck: emptyDeck, past: [] }), {
    name: storageName,
    version: deckVersion,
    partialize: ({ deck }) => ({ deck }),
    storage: keptStorage(deckVersion, readStoredDeck),
  }),
);

// Another window's change is this one's too: the presenter's notes and the stage show the same deck.
window.addEventListener('storage', (event) => {
  if (event.key === storageName) void useDeckState.persist.rehydrate();
});

export function useDeck(): Deck {
  return useDeckState(({ deck }) => deck);
}

/** How a change ended: done, no room for more slides, or the device's storage refused. */
export type DeckResult = 'kept' | 'limit' | 'refused';

/** Of changes that come a letter at a time the first is undone with all that follow. */
let run: string | null = null;

function set(state: DeckState): boolean {
  const before = useDeckState.getState();
  try {
    useDeckState.setState(state);
    return true;
  } catch {
    // The state is set before it is stored: what is not stored must not look kept.
    try {
      useDeckState.setState(before);
    } catch {
      // The storage refuses altogether; what it held is still there.
    }
    return false;
  }
}

function change(deck: Deck, name: string | null = null): DeckResult {
  const { deck: before, past } = useDeckState.getState();
  if (deck === before) return 'kept';
  if (deck.slides.length > mostSlides) return 'limit';
  const goesOn = name !== null && name === run;
  const isSet = set({ deck, past: goesOn ? past : [...past, before].slice(-mostPast) });
  run = isSet ? name : run;
  return isSet ? 'kept' : 'refused';
}

/** Takes back the last change of this visit. */
export function undoDeck(): DeckResult {
  const { past } = useDeckState.getState();
  const before = past.at(-1);
  if (before === undefined) return 'kept';
  run = null;
  return set({ deck: before, past: past.slice(0, -1) }) ? 'kept' : 'refused';
}

export function useCanUndoDeck(): boolean {
  return useDeckState(({ past }) => past.length > 0);
}

/** By the clock, so that an id is not given again while a deletion can still be undone. */
function nextId({ slides }: Deck): number {
  return Math.max(Date.now(), ...slides.map(({ id }) => id + 1));
}

/** The slides with ids of this device, after those there are. */
export function withIds(contents: readonly SlideContent[], deck: Deck): readonly Slide[] {
  const first = nextId(deck);
  return contents.map((content, index) => ({ ...content, id: first + index }));
}

/** Adds slides behind the one named, else at the end. */
export function addSlides(contents: readonly SlideContent[], behind: number | null = null): DeckResult {
  const { deck } = useDeckState.getState();
  const at = deck.slides.findIndex(({ id }) => id === behind);
  const place = at < 0 ? deck.slides.length : at + 1;
  const added = withIds(contents, deck);
  return change({ ...deck, slides: [...deck.slides.slice(0, place), ...added, ...deck.slides.slice(place)] });
}

export function removeSlide(id: number): DeckResult {
  const { deck } = useDeckState.getState();
  return change({ ...deck, slides: deck.slides.filter((slide) => slide.id !== id) });
}

export function moveSlide(id: number, to: number): DeckResult {
  const { deck } = useDeckState.getState();
  const slides = movedTo(deck.slides, id, to);
  return slides === deck.slides ? 'kept' : change({ ...deck, slides });
}

/** Puts the slide in the place of what has its id. Typing on in one field is one change. */
export function rewriteSlide(slide: Slide, field: string): DeckResult {
  const { deck } = useDeckState.getState();
  const slides = deck.slides.map((each) => (each.id === slide.id ? slide : each));
  return change({ ...deck, slides }, `${String(slide.id)} ${field}`);
}

export function renameDeck(name: string): DeckResult {
  return change({ ...useDeckState.getState().deck, name }, 'name');
}

/** Puts another deck in the place of this one. */
export function replaceDeck(name: string, contents: readonly SlideContent[]): DeckResult {
  return change({ name, slides: withIds(contents, useDeckState.getState().deck) });
}
