import type { Language } from './language.ts';
import { robustMessagesEnglish } from './robust-messages.en.ts';
import { robustMessagesChinese } from './robust-messages.zh.ts';

const byLanguage = { zh: robustMessagesChinese, en: robustMessagesEnglish };

/** The words of the panels of robustness: both languages, as they come with the panels and are few. */
export function robustMessages(language: Language): typeof robustMessagesChinese {
  return byLanguage[language];
}
