import { describe, expect, test } from 'vitest';
import { prepareImport } from '../../../../server/import/prepare-import.ts';
import { templateBook } from '../../../../server/import/template-book.ts';
import { guideNames } from '../../../../server/import/template-guide.ts';
import { templateLayouts, templateRows } from '../../../../server/import/template-rows.ts';
import { readXlsx } from '../../../../server/import/xlsx/read-xlsx.ts';
import { loadDataset } from '../../../../server/load/load-dataset.ts';
import type { Cell } from '../../../../src/exports/xlsx/sheet.ts';
import { workbookFile } from '../../../../src/exports/xlsx/workbook.ts';
import { readDataset } from '../../../support/read-dataset.ts';

const languages = ['zh', 'en'] as const;
const cases = languages.flatMap((language) => templateLayouts.map((layout) => ({ layout, language })));
const base = await loadDataset(readDataset('china'));

function textsOf(bytes: Uint8Array): string[][] {
  const [table] = readXlsx('template.xlsx', bytes);
  return [...(table?.rows() ?? [])].map((row) => [...row.cells]);
}

describe('a template as a workbook', () => {
  test.each(cases)('$layout in $language holds the rows of the same as CSV, and its guide is no table', (asked) => {
    const bytes = templateBook(base.catalog, asked.layout, asked.language);
    expect(readXlsx('template.xlsx', bytes)).toHaveLength(1);
    const rows = [...templateRows(base.catalog, asked.layout, asked.language)];
    const trimmed = (row: readonly string[]) => row.join('|').replace(/\|+$/, '');
    expect(textsOf(bytes).map(trimmed)).toEqual(rows.map(trimmed));
  });

  test.each(cases)('$layout in $language goes in without a question once it is filled in', async (asked) => {
    const [head = [], ...rows] = [...templateRows(base.catalog, asked.layout, asked.language)];
    const filled = rows.slice(0, 40).map((row) =>
      row.map((text, column): Cell => {
        const isFigure = asked.layout === 'wide' ? column > 1 : column === 3;
        return isFigure ? { value: 1, format: '0' } : text === '' ? null : { text };
      }),
    );
    const guide = { name: guideNames[asked.language], rows: [[{ text: '—' }]] };
    const sheet = { name: 'Sheet1', rows: [head.map((text): Cell => ({ text })), ...filled] };
    const about = { title: '', description: '', keywords: '', created: '2026-01-01T00:00:00Z' };
    const files = [{ name: 'template.xlsx', bytes: workbookFile([sheet, guide], about) }];
    const { log, counts } = await prepareImport({ ...base, files });
    expect(log.groups().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts.figures).toBeGreaterThan(5);
    expect(counts.skipped).toBe(0);
  });

  test('is the same bytes whenever it is made of the same release', () => {
    expect(templateBook(base.catalog, 'wide', 'zh')).toEqual(templateBook(base.catalog, 'wide', 'zh'));
  });
});
