import type { Language } from '../../src/i18n/language.ts';

/** The names of the sheet that says how to fill a template in; the reader of workbooks leaves a sheet of this name out. */
export const guideNames: Readonly<Record<Language, string>> = { zh: '填写说明', en: 'How to fill in' };

type Line = readonly [what: string, how: string];

/** How values, periods and what is missing may be written, as the reader of imports understands them. */
export const guideLines: Readonly<Record<Language, readonly Line[]>> = {
  zh: [
    ['园区', '写名称、简称或编号。数据集没有的园区，导入时会请您确认是新增还是笔误。'],
    ['期别', '2021、2021年、2021年上半年、2021年1季度、2021年7月、1—7月（与年份同写）、2018—19财年。'],
    ['数值', '可带千分位：2,345.6。留空表示本表不涉及，不改动已有的数。'],
    ['单位', '按列首或“单位”一列。同一量纲的单位会自动换算：亿元、万元、亿美元等。'],
    ['约数与界限', '350余、超350、约551、不足3、不少于10：限定词会原样保留，不会变成确数。'],
    ['未取得', '“—”或“…”表示未取得；“/”表示不适用；“X”表示因保密不公布。未取得不是零。'],
    ['来源、备注', '长表各行可写来源与备注；写明来源的数才经得起核对。'],
    ['增加行', '可增加行、删去不用的行和列；列的次序可变。'],
  ],
  en: [
    ['Park', 'A name, a short name or an id. Of a park the dataset does not have, you are asked whether it is new.'],
    ['Period', '2021, 2021-H1, 2021-Q1, 2021-07, 2021-01/2021-07, FY2018-19.'],
    ['Value', 'Thousands may be grouped: 2,345.6. An empty cell says nothing and changes nothing.'],
    ['Unit', 'By the head of a column, or by the column of units. Units of one measure are converted.'],
    ['Bounds', 'over 350, about 551, under 3, at least 10: the qualifier is kept, and never becomes an exact number.'],
    ['Missing', '“—” or “…” is not available, “/” not applicable, “X” suppressed. Missing is not zero.'],
    ['Source, note', 'Rows of the long form may name their source and carry a note.'],
    ['More rows', 'Add rows, delete rows and columns you do not need, move columns as you like.'],
  ],
};
