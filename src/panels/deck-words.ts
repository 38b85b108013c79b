import { deckEnglish } from '../i18n/deck-messages.en.ts';
import { deckChinese } from '../i18n/deck-messages.zh.ts';
import { useLanguage } from '../state/preferences.ts';

export type DeckWords = typeof deckChinese;

/** The words of the deck, which come with its page and its buttons and not with every page. */
export function useDeckWords(): DeckWords {
  return useLanguage() === 'zh' ? deckChinese : deckEnglish;
}
