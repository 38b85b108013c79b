import { wordsOf, type Messages } from '../i18n/words.ts';
import { useLanguage } from './preferences.ts';

/** The words of the interface in the reader's language. */
export function useMessages(): Messages {
  return wordsOf(useLanguage()).messages;
}
