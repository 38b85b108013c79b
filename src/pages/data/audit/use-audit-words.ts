import { figureAuditEnglish } from '../../../i18n/figure-audit-messages.en.ts';
import { figureAuditChinese } from '../../../i18n/figure-audit-messages.zh.ts';
import { useLanguage } from '../../../state/preferences.ts';

/** Words of the audit of figures; they arrive with what shows them. */
export function useAuditWords(): typeof figureAuditChinese {
  return useLanguage() === 'zh' ? figureAuditChinese : figureAuditEnglish;
}
