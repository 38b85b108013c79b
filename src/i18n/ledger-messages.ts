import type { Language } from './language.ts';
import { ledgerEnglish } from './ledger-messages.en.ts';
import { ledgerChinese } from './ledger-messages.zh.ts';

export type LedgerWords = typeof ledgerChinese;

const byLanguage = { zh: ledgerChinese, en: ledgerEnglish };

/** The words of the ledger: both languages, as they come with its room and are few. */
export function ledgerWords(language: Language): LedgerWords {
  return byLanguage[language];
}
