import { schemeMessagesEnglish } from '../../i18n/scheme-messages.en.ts';
import { schemeMessagesChinese } from '../../i18n/scheme-messages.zh.ts';
import { useLanguage } from '../../state/preferences.ts';

export type SchemeWords = typeof schemeMessagesChinese;

/** The words of the scheme editor, which come with it and not with the page. */
export function useSchemeWords(): SchemeWords {
  return useLanguage() === 'zh' ? schemeMessagesChinese : schemeMessagesEnglish;
}
