import * as z from 'zod/mini';
import { contentOf, DeckName, mostSlides, SlideContent, type Deck } from './deck-slide.ts';
import { jsonOf } from './kept-storage.ts';

const version = 1;
const kind = 'parkscope.deck';

const Head = z.object({ kind: z.literal(kind), version: z.int() });
const File = z.object({
  name: DeckName,
  slides: z.array(SlideContent).check(z.minLength(1), z.maxLength(mostSlides)),
});

/** A deck as files and links carry it. */
export interface SharedDeck {
  readonly name: string;
  readonly slides: readonly SlideContent[];
}

/** Where a file is not as it should be: which slide, counted from 1 (null: none), and which of its fields. */
export interface WrongPlace {
  readonly slide: number | null;
  readonly field: string;
}

export type ReadDeck =
  | { readonly kind: 'read'; readonly deck: SharedDeck }
  | { readonly kind: 'not_json' | 'not_ours' | 'newer' }
  | { readonly kind: 'wrong'; readonly places: readonly WrongPlace[] };

export function sharedDeck({ name, slides }: Deck): SharedDeck {
  return { name, slides: slides.map(contentOf) };
}

/** The deck as text another device can read. */
export function writeDeck(deck: Deck, indent?: number): string {
  return JSON.stringify({ kind, version, ...sharedDeck(deck) }, null, indent);
}

const mostPlaces = 5;

function placeOf([first, second, ...rest]: readonly PropertyKey[]): WrongPlace {
  if (first !== 'slides' || typeof second !== 'number') return { slide: null, field: String(first ?? '') };
  return { slide: second + 1, field: rest.map(String).join('.') };
}

/** Reads such a text, or says where it is wrong. */
export function readDeck(text: string): ReadDeck {
  const json = jsonOf(text);
  if (json === undefined) return { kind: 'not_json' };
  const head = Head.safeParse(json);
  if (!head.success) return { kind: 'not_ours' };
  if (head.data.version > version) return { kind: 'newer' };
  const { success, data, error } = File.safeParse(json);
  if (success) return { kind: 'read', deck: data };
  const places = error.issues.map(({ path }) => placeOf(path));
  const single = places.filter(
    ({ slide, field }, index) => places.findIndex((each) => each.slide === slide && each.field === field) === index,
  );
  return { kind: 'wrong', places: single.slice(0, mostPlaces) };
}
