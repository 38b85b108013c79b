import type { QueryClient } from '@tanstack/react-query';
import type { DrawnSlide } from '../../exports/deck/drawn-slide.ts';
import type { MakeDeckFile } from '../../exports/deck/deck-files.ts';
import { figureAddress, readFigureLink } from '../../figures/figure-link.ts';
import type { Language } from '../../i18n/language.ts';
import { linkedFigureQuery } from '../../panels/linked-figure-query.ts';
import type { Deck, Slide } from '../../state/deck-slide.ts';

/** What a deck can be taken away as, in the order of the menu; each exporter's code comes when it is first used. */
export const deckFormats = ['pptx', 'pdf', 'zip', 'html'] as const;
export type DeckFormat = (typeof deckFormats)[number];

export const makers: Readonly<Record<DeckFormat, () => Promise<MakeDeckFile>>> = {
  pptx: () => import('../../exports/deck/deck-pptx.ts').then((room) => room.deckPptx),
  pdf: () => import('../../exports/deck/deck-pdf.ts').then((room) => room.deckPdf),
  zip: () => import('../../exports/deck/deck-zip.ts').then((room) => room.deckZip),
  html: () => import('../../exports/deck/deck-html.ts').then((room) => room.deckHtml),
};

/** Slides whose figure there is no more, counted from 1. */
export class MissingFigures extends Error {
  override readonly name = 'MissingFigures';
  readonly places: readonly number[];

  constructor(places: readonly number[]) {
    super(`No figure on slides ${places.join(', ')}`);
    this.places = places;
  }
}

async function drawnSlide(slide: Slide, client: QueryClient, language: Language): Promise<DrawnSlide | null> {
  const { notes } = slide;
  if (slide.kind !== 'figure') return { kind: slide.kind, title: slide.title, text: slide.text, notes, language };
  const linked = await client.fetchQuery(linkedFigureQuery(client, slide, language));
  if (linked === null) return null;
  const named = readFigureLink(slide.address, slide.part);
  const link = named === null ? {} : { link: figureAddress(named, linked.figure.dataset) };
  return { kind: 'figure', ...linked, notes, ...link };
}

/** Every slide with its figure, made anew where the one at hand is old. Rejects with MissingFigures, or as its facts do. */
export async function drawnSlides({ slides }: Deck, client: QueryClient, language: Language): Promise<DrawnSlide[]> {
  const drawn = await Promise.all(slides.map((slide) => drawnSlide(slide, client, language)));
  const missing = drawn.flatMap((slide, place) => (slide === null ? [place + 1] : []));
  if (missing.length > 0) throw new MissingFigures(missing);
  return drawn.filter((slide) => slide !== null);
}
