import type { Catalog, Metric, Park, Source } from '../contract/catalog.ts';
import type { Localized } from '../contract/localized.ts';
import { figureWords } from '../i18n/figure-wording.ts';
import type { FigureWords } from '../i18n/words.ts';
import type { Language } from '../i18n/language.ts';
import type { FigurePark } from './figure.ts';

/** What every figure is made with: the catalog, and the language with its words. */
export interface FigureContext {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly words: FigureWords;
  readonly parks: ReadonlyMap<string, Park>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

type Lookups = Pick<FigureContext, 'parks' | 'metrics' | 'sources'>;
const lookupsOf = new WeakMap<Catalog, Lookups>();

function lookups(catalog: Catalog): Lookups {
  const known = lookupsOf.get(catalog);
  if (known !== undefined) return known;
  const made = { parks: byId(catalog.parks), metrics: byId(catalog.metrics), sources: byId(catalog.sources) };
  lookupsOf.set(catalog, made);
  return made;
}

/** The context of a figure of this catalog; lookups by id are made once per catalog. */
export function contextOf(catalog: Catalog, language: Language): FigureContext {
  return { catalog, language, words: figureWords(language), ...lookups(catalog) };
}

/** The text in the figure's language. */
export function say(context: FigureContext, text: Localized): string {
  return text[context.language];
}

/** A note of the data in the figure's language. */
export function noteText(context: FigureContext, note: Localized | null): string | null {
  return note === null ? null : say(context, note);
}

/** A park's names; an id the catalog does not know stands for itself. */
export function figurePark(context: FigureContext, id: string): FigurePark {
  const park = context.parks.get(id);
  if (park === undefined) return { park: id, name: id, short: id, local: null };
  const name = say(context, park.name);
  const local = park.local === name || park.local === '' ? null : park.local;
  return { park: id, name, short: say(context, park.short) || name, local };
}

/** The short name of a park. */
export function shortName(context: FigureContext, id: string): string {
  return figurePark(context, id).short;
}

/** The label of a level or province id; the id itself where it is not declared. */
export function labelOf(
  context: FigureContext,
  list: readonly { id: string; label: Localized }[],
  id: string | null,
): string {
  const found = list.find((each) => each.id === id);
  return found === undefined ? (id ?? '') : say(context, found.label);
}
