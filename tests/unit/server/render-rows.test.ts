import { expect, test } from 'vitest';
import { readRenderRows } from '../../../server/commands/render-rows.ts';

test('rows are read by the names of their columns, in any order, with their lines', () => {
  const rows = readRenderRows('\uFEFFout,link\r\na.png,"/compare?parks=a,b"\r\n\r\nb.svg,/score\r\n', 'list.csv');
  expect(rows).toMatchObject([
    { place: 'list.csv:2', link: '/compare?parks=a,b', out: 'a.png', size: '' },
    { place: 'list.csv:4', link: '/score', out: 'b.svg', theme: '' },
  ]);
});

test.each([
  ['', 'list.csv: The file is empty.'],
  ['link,out', 'list.csv: There is no picture below the head.'],
  ['link,size\n/compare,a4', 'list.csv:1: The column "out" is missing.'],
  [
    'link,out,colour\n/compare,a.png,red',
    'list.csv:1: There is no column "colour"; known are link, size, out, theme, lang.',
  ],
  ['link,out,link\n/compare,a.png,/', 'list.csv:1: The column "link" stands twice.'],
  [
    'link,out\n/compare?parks=a,b,a.png',
    'list.csv:2: There are more cells than columns; quote a cell with a comma in it.',
  ],
  ['link,out\n/compare,a.png\n/score,a.png', 'list.csv:3: "a.png" is written by list.csv:2 already.'],
  ['link,out\n"/compare,a.png', 'list.csv:2: a quote that is never closed'],
])('%j is refused', (text, told) => {
  expect(() => readRenderRows(text, 'list.csv')).toThrow(told);
});
