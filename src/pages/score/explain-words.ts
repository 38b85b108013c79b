import { explainMessagesEnglish } from '../../i18n/explain-messages.en.ts';
import { explainMessagesChinese } from '../../i18n/explain-messages.zh.ts';
import type { Language } from '../../i18n/language.ts';

/** The panel's own words come with it: no other page should wait for them. */
export const explainMessages: Readonly<Record<Language, typeof explainMessagesChinese>> = {
  zh: explainMessagesChinese,
  en: explainMessagesEnglish,
};
