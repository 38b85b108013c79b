import { expect, test } from 'vitest';
import { shownMarks } from '../../../src/exports/cell-marks.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { markWords } from '../../../src/i18n/mark-words.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const table = () => shippedFigure('demo', { figure: 'table', metric: 'gdp' });

test('a picture of a table has a sign beside each number that is not plain, and explains those signs alone', async () => {
  const figure = await table();
  const shown = shownMarks(figure);
  expect(shown).toContain('provisional');
  const plain = {
    ...figure,
    table: {
      ...figure.table,
      rows: figure.table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.fact === undefined ? cell : { text: cell.text, value: cell.value })),
      })),
    },
  };
  expect(shownMarks(plain)).toEqual([]);
  const picture = figureImage(figure, { size: imageSizes.hd, theme: 'light' }).svg;
  const bare = figureImage(plain, { size: imageSizes.hd, theme: 'light' }).svg;
  const words = imageTexts(picture).map(({ text }) => text);
  for (const mark of figure.marks) expect(words.includes(markWords[mark].zh)).toBe(shown.includes(mark));
  const paths = (svg: string) => svg.match(/<path /g)?.length ?? 0;
  const provisional = figure.table.rows.flatMap(({ cells }) => cells).filter(({ fact }) => fact?.status === 'P');
  expect(paths(picture) - paths(bare)).toBeGreaterThan(provisional.length);
});

test('what the words of a number say, 余 and 约, has no sign beside it', async () => {
  const figure = await table();
  const bound = {
    ...figure,
    marks: ['lower_bound', 'about'] as const,
    table: {
      ...figure.table,
      rows: figure.table.rows.slice(0, 1).map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.fact === undefined
            ? cell
            : { ...cell, text: '350余', fact: { ...cell.fact, status: 'A' as const, qualifier: 'more_than' as const } },
        ),
      })),
    },
  };
  expect(shownMarks(bound)).toEqual([]);
});
