import type { Status } from '../contract/observation.ts';
import type { Language } from '../i18n/language.ts';

/** The few words a chart says itself; everything else arrives worded in the Figure. */
export interface ChartWords {
  readonly breaks: string;
  readonly suspectedBreaks: string;
  readonly cursorHelp: string;
  readonly status: Partial<Record<Status, string>>;
  readonly derived: string;
}

export const chartWords: Record<Language, ChartWords> = {
  zh: {
    breaks: '断点',
    suspectedBreaks: '疑似断点',
    cursorHelp: '图中时期游标：左右方向键移动，Home、End 到首末期，Esc 关闭',
    status: { E: '估计', P: '初步', F: '预测', O: '未取得', M: '不适用', L: '待公布', Q: '不公开' },
    derived: '推算',
  },
  en: {
    breaks: 'Breaks',
    suspectedBreaks: 'Suspected breaks',
    cursorHelp: 'Period cursor of the chart: left and right arrows move it, Home and End go to the ends, Esc closes it',
    status: {
      E: 'estimated',
      P: 'provisional',
      F: 'forecast',
      O: 'not available',
      M: 'not applicable',
      L: 'not yet published',
      Q: 'suppressed',
    },
    derived: 'derived',
  },
};
