import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { readDeck, writeDeck, type ReadDeck } from './deck-file.ts';
import type { Deck } from './deck-slide.ts';

const prefix = '#deck=';
/** What mail and chat programs pass on uncut. */
export const longestDeckLink = 8_000;
/** More than any link we write: what is longer is not opened out. */
const longestRead = 32_000;

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function toBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export type DeckLink =
  | { readonly kind: 'link'; readonly link: string }
  /** How long it would be, in characters. */
  | { readonly kind: 'too_long'; readonly length: number };

/** A link to the page at `page` that carries the whole deck in its fragment, which no server is sent. */
export function deckLink(deck: Deck, page: string): DeckLink {
  const link = `${page}${prefix}${toText(deflateSync(strToU8(writeDeck(deck)), { level: 9 }))}`;
  return link.length > longestDeckLink ? { kind: 'too_long', length: link.length } : { kind: 'link', link };
}

export function hasDeck(fragment: string): boolean {
  return fragment.startsWith(prefix);
}

/** The deck of a link's fragment; never throws. */
export function readDeckLink(fragment: string): ReadDeck {
  if (!hasDeck(fragment) || fragment.length > longestRead) return { kind: 'not_ours' };
  try {
    return readDeck(strFromU8(inflateSync(toBytes(fragment.slice(prefix.length)))));
  } catch {
    return { kind: 'not_json' };
  }
}
