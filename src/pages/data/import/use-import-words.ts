import { importEnglish } from '../../../i18n/import-messages.en.ts';
import { importChinese } from '../../../i18n/import-messages.zh.ts';
import { useLanguage } from '../../../state/preferences.ts';

/** Words of importing; they arrive with what shows them. */
export function useImportWords(): typeof importChinese {
  return useLanguage() === 'zh' ? importChinese : importEnglish;
}
