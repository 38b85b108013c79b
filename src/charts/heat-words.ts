import type { Language } from '../i18n/language.ts';

/** Said in the legend where cells are too small for their numbers: they are not lost, and where they are. */
export const valuesInTable: Record<Language, string> = {
  zh: '各格数值见数据表',
  en: 'values are in the data table',
};
