import type { Language } from './language.ts';

interface WorkbookButtonWords {
  readonly download: string;
  readonly writing: string;
  readonly about: string;
  /** Ends the file's name. */
  readonly suffix: string;
}

/** Words of the button that writes a score's workbook; they arrive with it. */
export const workbookButtonWords: Readonly<Record<Language, WorkbookButtonWords>> = {
  zh: {
    download: '下载计算底稿（XLSX）',
    writing: '正在生成底稿…',
    about: '从原始数据到名次，公式可逐格核对、改数重算',
    suffix: '计算底稿',
  },
  en: {
    download: 'Download the calculation (XLSX)',
    writing: 'Writing the workbook…',
    about: 'From raw figures to ranks, in live formulas to check and change',
    suffix: 'calculation',
  },
};
