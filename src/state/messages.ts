import { en } from '../i18n/messages.en.ts';
import { zh, type Messages } from '../i18n/messages.zh.ts';
import { useLanguage } from './preferences.ts';

/** The words of the interface in the reader's language. */
export function useMessages(): Messages {
  return useLanguage() === 'zh' ? zh : en;
}
