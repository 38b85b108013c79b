import type { Language } from './language.ts';
import { targetsEnglish } from './targets-messages.en.ts';
import { targetsChinese } from './targets-messages.zh.ts';

export type TargetsWords = typeof targetsChinese;

const byLanguage = { zh: targetsChinese, en: targetsEnglish };

/** The words of plans and targets: both languages, as they come with the figure and are few. */
export function targetsWords(language: Language): TargetsWords {
  return byLanguage[language];
}
