import { releaseEnglish } from '../i18n/release-messages.en.ts';
import { releaseChinese } from '../i18n/release-messages.zh.ts';
import { useLanguage } from '../state/preferences.ts';

/** Words of releases; they arrive with what shows them. */
export function useReleaseWords(): typeof releaseChinese {
  return useLanguage() === 'zh' ? releaseChinese : releaseEnglish;
}
