import { expect, test } from 'vitest';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import { daeguTrend } from '../../support/figures.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasOffice, openedInOffice, pagesOf } from '../../support/office-opened.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const rasterise = (): Promise<Uint8Array> => Promise.reject(new Error('No picture is asked for'));

test.skipIf(!hasOffice)('LibreOffice opens a deck of native charts and tables, and their workbooks', async () => {
  const figures = [
    daeguTrend('zh'),
    await shippedFigure('demo', { figure: 'bars', metric: 'gdp' }),
    await shippedFigure('demo', { figure: 'scatter', metric: 'gdp', size: 'employment' }),
    await shippedFigure('demo', { figure: 'radar' }),
    await shippedFigure('korea', { figure: 'multiples' }),
    await shippedFigure('demo', { figure: 'table', metric: 'gdp' }),
  ];
  const bytes = await figuresPptx(
    figures.map((figure) => ({ figure })),
    { theme: 'light', rasterise },
  );
  expect(pagesOf(await openedInOffice(bytes, 'pptx', 'pdf'))).toBe(figures.length);
  const book = new OfficeFile(bytes).bytes('ppt/embeddings/workbook1.xlsx');
  const [head = '', first = ''] = (await openedInOffice(book, 'xlsx', 'csv')).toString('utf8').split('\n');
  expect(head).toContain('城西');
  expect(first.startsWith('2018,Q2,"49,093"')).toBe(true);
});
