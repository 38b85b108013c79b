import { caliberText } from '../figures/caliber-text.ts';
import type { FigureChange, FigureCommon, FigureValue } from '../figures/figure.ts';
import { figureWords } from '../i18n/figure-wording.ts';
import type { Language } from '../i18n/language.ts';
import type { StopPanel, StopRow } from './stops.ts';

interface StopWords {
  readonly rank: string;
  readonly source: (titles: string) => string;
  readonly list: string;
  readonly comma: string;
  /** How to use the cursor, by walk. */
  readonly help: {
    readonly time: string;
    readonly list: string;
    readonly rows: string;
    readonly grid: string;
    readonly plane: string;
    readonly axes: string;
  };
}

export const stopWords: Readonly<Record<Language, StopWords>> = {
  zh: {
    rank: '名次',
    source: (titles) => `来源：${titles}`,
    list: '；',
    comma: '，',
    help: {
      time: '图中时期游标：左右方向键移动，Home、End 到首末期，Esc 关闭',
      list: '图中园区游标：上下方向键移动，Home、End 到首末行，回车突出该园区，Esc 关闭',
      rows: '图中逐项游标：上下方向键移动，Home、End 到首末行，Esc 关闭',
      grid: '图中单元格游标：方向键移动，Home、End 到行首行末，回车突出该园区，Esc 关闭',
      plane: '图中散点游标：方向键移到该方向最近的点，Home、End 到最左最右，回车突出该园区，Esc 关闭',
      axes: '图中雷达游标：方向键移到该方向最近的指标点，Home、End 到最左最右，回车突出该园区，Esc 关闭',
    },
  },
  en: {
    rank: 'Rank',
    source: (titles) => `Source: ${titles}`,
    list: '; ',
    comma: ', ',
    help: {
      time: 'Period cursor of the chart: left and right arrows move it, Home and End go to the ends, Esc closes it',
      list: 'Park cursor of the chart: up and down arrows move it, Home and End go to the ends, Enter highlights the park, Esc closes it',
      rows: 'Row cursor of the chart: up and down arrows move it, Home and End go to the ends, Esc closes it',
      grid: 'Cell cursor of the chart: arrows move it, Home and End go to the ends of the row, Enter highlights the park, Esc closes it',
      plane:
        'Point cursor of the chart: an arrow goes to the nearest point that way, Home and End to the leftmost and rightmost, Enter highlights the park, Esc closes it',
      axes: 'Radar cursor of the chart: an arrow goes to the nearest value that way, Home and End to the leftmost and rightmost, Enter highlights the park, Esc closes it',
    },
  },
};

/** A value with its unit; a mark of a missing value has none. */
export function withUnit({ value, text }: FigureValue, unit: string): string {
  if (value === null || unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** 口径 of a value in a few words, and that it is derived where it is. */
export function statusText(value: FigureValue, language: Language): string {
  const words = figureWords(language);
  const isDerived = value.derived && value.value !== null;
  return [caliberText({ words, language }, value), isDerived ? words.derived : '']
    .filter((part) => part !== '')
    .join(words.semicolon);
}

interface Valued {
  readonly key: string;
  readonly name: string;
  readonly value: FigureValue;
  readonly unit: string;
}

export function valueRow({ key, name, value, unit }: Valued, language: Language): StopRow {
  return { key, name, text: withUnit(value, unit), status: statusText(value, language) };
}

/** A change as a row; nothing where none is taken. */
export function changeRows(name: string | null, change: FigureChange | null): StopRow[] {
  if (name === null || change === null) return [];
  return [{ key: 'change', name, text: change.text, status: '', direction: change.direction }];
}

/** The titles of the sources of these values in one line; none where no source is known. */
export function sourceFoot(figure: Pick<FigureCommon, 'sources' | 'language'>, values: readonly FigureValue[]) {
  const ids = new Set(values.map(({ source }) => source));
  const titles = figure.sources.filter(({ id }) => ids.has(id)).map(({ title }) => title);
  const words = stopWords[figure.language];
  return titles.length === 0 ? [] : [words.source(titles.join(words.list))];
}

const arrows: Readonly<Record<FigureChange['direction'], string>> = { up: '▲', down: '▼', flat: '' };

/** ▲5.2% as it is read in a line of text. */
function rowText({ name, text, status, direction }: StopRow): string {
  // 未取得 says what — only shows.
  const isWorded = status !== '' && !/\d/.test(text);
  const value = `${direction === undefined ? '' : arrows[direction]}${text}`;
  return [name, isWorded ? status : value, isWorded ? '' : status].filter((part) => part !== '').join(' ');
}

/** A panel as one line, for a screen reader. */
export function panelSentence({ title, remark, rows, foot }: StopPanel, language: Language): string {
  const head = [title, remark].filter((part) => part !== '').join(' ');
  return [head, ...rows.map(rowText), ...foot].join(stopWords[language].comma);
}
