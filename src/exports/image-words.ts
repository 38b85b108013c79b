import type { Language } from '../i18n/language.ts';

interface ImageWords {
  readonly brand: string;
  readonly notes: string;
  readonly marks: string;
  readonly source: string;
  readonly release: string;
  readonly check: string;
  readonly fictional: string;
  /** Between sources, and between notes that do not end a sentence. */
  readonly semicolon: string;
  readonly fullStop: string;
  readonly unit: (unit: string) => string;
  readonly unitIs: (unit: string) => string;
  readonly inBrackets: (text: string) => string;
  readonly moreRows: (count: number) => string;
  readonly moreColumns: (count: number) => string;
  readonly moreNotes: string;
  /** What stands for a logo where it cannot be seen. */
  readonly logo: string;
}

/** The words an image adds around a figure. */
export const imageWords: Record<Language, ImageWords> = {
  zh: {
    brand: '园区对标 Parkscope',
    notes: '口径',
    marks: '标记',
    source: '来源',
    release: '发布',
    check: '核验码',
    fictional: '演示数据（虚构）',
    semicolon: '；',
    fullStop: '。',
    unit: (unit) => `（${unit}）`,
    unitIs: (unit) => `单位：${unit}`,
    inBrackets: (text) => `（${text}）`,
    moreRows: (count) => `另有 ${count} 行，见 CSV`,
    moreColumns: (count) => `另有 ${count} 列，见 CSV`,
    moreNotes: '……（余见 CSV）',
    logo: '单位标识',
  },
  en: {
    brand: 'Parkscope 园区对标',
    notes: 'Notes',
    marks: 'Marks',
    source: 'Source',
    release: 'Release',
    check: 'Check',
    fictional: 'Demonstration data (fictional)',
    semicolon: '; ',
    fullStop: '. ',
    unit: (unit) => ` (${unit})`,
    unitIs: (unit) => `Unit: ${unit}`,
    inBrackets: (text) => ` (${text})`,
    moreRows: (count) => `${count} more rows in the CSV`,
    moreColumns: (count) => `${count} more columns in the CSV`,
    moreNotes: ' … (the rest is in the CSV)',
    logo: 'Logo',
  },
};
