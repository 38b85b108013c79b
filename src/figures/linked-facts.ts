import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import type { Language } from '../i18n/language.ts';
import type { Figure } from './figure.ts';
import type { SliceRequest } from './slices-needed.ts';

/** Facts to ask for, whoever has them: the API in a browser, the store on a server. */
export type FactsRequest = SliceRequest | { readonly by: 'park'; readonly park: string };

/** What the figure of a link is made from. */
export interface LinkedFacts {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly ask: (request: FactsRequest) => Promise<Slice>;
}

/** A figure with the parks its View singles out. */
export interface LinkedFigure {
  readonly figure: Figure;
  readonly focus: readonly string[];
}
