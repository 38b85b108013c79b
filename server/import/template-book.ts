import type { Catalog } from '../../src/contract/catalog.ts';
import type { Cell, Sheet } from '../../src/exports/xlsx/sheet.ts';
import { workbookFile } from '../../src/exports/xlsx/workbook.ts';
import type { Language } from '../../src/i18n/language.ts';
import { guideLines, guideNames } from './template-guide.ts';
import { type TemplateLayout, templateRows } from './template-rows.ts';

const words = {
  zh: { sheet: '数据', title: (dataset: string) => `${dataset}导入模板` },
  en: { sheet: 'Data', title: (dataset: string) => `Import template, ${dataset}` },
} as const;

/** In characters: Chinese ones take two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0);
}

function dataSheet(catalog: Catalog, layout: TemplateLayout, language: Language): Sheet {
  const [head = [], ...rows] = [...templateRows(catalog, layout, language)];
  const widths = head.map((text, column) => {
    const texts = column < 3 || layout === 'long' ? rows.map((row) => row[column] ?? '') : [];
    return Math.min(44, Math.max(10, ...[text, ...texts].map(widthOf)) + 2);
  });
  return {
    name: words[language].sheet,
    rows: [
      head.map((text): Cell => ({ text, head: true, shade: 'head', wrap: true })),
      ...rows.map((row) => row.map((text): Cell => (text === '' ? null : { text }))),
    ],
    widths,
    ...{ frozenRows: 1, frozenColumns: layout === 'wide' ? 2 : 1 },
  };
}

function guideSheet(language: Language, title: string): Sheet {
  return {
    name: guideNames[language],
    rows: [
      [{ text: title, title: true }],
      ...guideLines[language].map(([what, how]): Cell[] => [
        { text: what, head: true },
        { text: how, wrap: true },
      ]),
    ],
    widths: [18, 100],
    hasNoGrid: true,
  };
}

/** A file to fill in as an Excel workbook: the rows of `templateRows`, and a sheet that says how values may be written. */
export function templateBook(catalog: Catalog, layout: TemplateLayout, language: Language): Uint8Array {
  const { dataset } = catalog;
  const title = words[language].title(dataset.label[language]);
  return workbookFile([dataSheet(catalog, layout, language), guideSheet(language, title)], {
    ...{ title, description: dataset.description[language], keywords: dataset.release.id },
    created: dataset.release.publishedAt,
  });
}
