import { hallEnglish } from './hall-messages.en.ts';
import { hallChinese } from './hall-messages.zh.ts';
import type { Language } from './language.ts';

export type HallWords = typeof hallChinese;

const byLanguage = { zh: hallChinese, en: hallEnglish };

/** The words of the hall screen: both languages, as they come with the screen and are few. */
export function hallWords(language: Language): HallWords {
  return byLanguage[language];
}
