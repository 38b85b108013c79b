import * as z from 'zod/mini';
import { figureParts } from '../figures/figure-link.ts';

export const mostSlides = 60;
export const longestDeckName = 80;
export const longestTitle = 120;
/** More could not be read on a slide. */
export const longestText = 800;
export const longestNotes = 2_000;

const title = z.string().check(z.maxLength(longestTitle));
const text = z.string().check(z.maxLength(longestText));
/** What the speaker says: never on the slide. */
const notes = z.string().check(z.maxLength(longestNotes));

/** A figure is kept as its link, so that it is always made anew from facts. */
const FigureSlide = z.object({
  kind: z.literal('figure'),
  /** Path and query within this application, the dataset named. */
  address: z
    .string()
    .check(z.maxLength(6_000), z.regex(/^\/(?:(?:compare|rankings|score|parks(?:\/[^/?#]+)?)\/?)?(?:\?[^#]*)?$/)),
  part: z.enum(figureParts),
  /** The figure's title when it was pinned: its name until it is there. */
  title,
  /** The release it was pinned at. */
  release: z.nullable(z.string()),
  notes,
});
const TitleSlide = z.object({ kind: z.literal('title'), title, text, notes });
const TextSlide = z.object({ kind: z.literal('text'), title, text, notes });

/** A slide as files and links carry it. */
export const SlideContent = z.discriminatedUnion('kind', [FigureSlide, TitleSlide, TextSlide]);
export type SlideContent = z.infer<typeof SlideContent>;
export type FigureSlide = z.infer<typeof FigureSlide>;

/** A slide of the deck on this device. */
export type Slide = SlideContent & { readonly id: number };

const Id = z.object({ id: z.int() });

/** A slide as the device stores it; null where it is none. */
export function readSlide(entry: unknown): Slide | null {
  const id = Id.safeParse(entry).data;
  const content = SlideContent.safeParse(entry).data;
  return id === undefined || content === undefined ? null : { ...content, ...id };
}

export const DeckName = z.string().check(z.maxLength(longestDeckName));

export interface Deck {
  /** Empty until somebody names it. */
  readonly name: string;
  readonly slides: readonly Slide[];
}

export const emptyDeck: Deck = { name: '', slides: [] };

/** The slide without what only this device knows of it. */
export function contentOf(slide: Slide): SlideContent {
  return SlideContent.parse(slide);
}
