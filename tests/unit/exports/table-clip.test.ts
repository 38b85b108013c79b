import { expect, it } from 'vitest';
import { tableClip } from '../../../src/exports/table-clip.ts';
import { daeguTrend, koreaBars, mixedBars } from '../../support/figures.ts';

it('is cells for a spreadsheet, with title and unit above and sources below', () => {
  const figure = koreaBars();
  const lines = tableClip(figure).text.split('\r\n');
  expect(lines[0]).toBe('2026年1季度韩国国家产业园区生产额前十位（亿韩元）');
  expect(lines[1]?.split('\t')).toHaveLength(figure.table.columns.length);
  expect(lines[2]).toContain('\t蔚山·尾浦\t488,288\t');
  expect(lines.filter((line) => line.startsWith('来源：'))).toHaveLength(figure.sources.length);
  expect(lines.at(-1)).toContain(figure.check);
});

it('keeps a qualified value as it is said, and a minus that spreadsheets know', () => {
  const { text } = tableClip(daeguTrend('zh', { table: tableOf('350余', '−120') }));
  expect(text).toContain('350余\t-120');
});

it('is a table for word processors, in which nothing breaks out of its cell', () => {
  const { html } = tableClip(daeguTrend('en', { table: tableOf('<b>A & B</b>', 'a\tb') }));
  expect(html).toContain('<td>&lt;b&gt;A &amp; B&lt;/b&gt;</td>');
  expect(html.match(/<tr>/g)).toHaveLength(2);
  expect(tableClip(daeguTrend('en', { table: tableOf('x', 'a\tb') })).text).toContain('x\ta b');
});

it('says that fictional figures are fictional', () => {
  expect(tableClip(mixedBars()).text).toContain('演示数据（虚构）');
});

function tableOf(first: string, second: string) {
  return {
    columns: [
      { id: 'a', label: 'A', unit: null, align: 'left' as const },
      { id: 'b', label: 'B', unit: null, align: 'right' as const },
    ],
    rows: [
      {
        id: 'r',
        cells: [
          { text: first, value: first },
          { text: second, value: second },
        ],
      },
    ],
  };
}
