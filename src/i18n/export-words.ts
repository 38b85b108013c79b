import { exportEnglish } from './export-words.en.ts';
import { exportChinese } from './export-words.zh.ts';
import type { Language } from './language.ts';

export type ExportWords = typeof exportChinese;

/** Words of the export panel, which loads them with itself. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { zh: exportChinese, en: exportEnglish };
