import { describe, expect, it } from 'vitest';
import { figureBook } from '../../../src/exports/figure-book/figure-book.ts';
import { columnHead, plainCell } from '../../../src/exports/plain-cell.ts';
import { withoutSparks } from '../../../src/exports/without-sparks.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { daeguTrend, koreaBars, mixedBars, profileTable } from '../../support/figures.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasOffice, openedInOffice } from '../../support/office-opened.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { sheetsOf, type HeldSheet } from '../../support/workbook-cells.ts';

const figures: readonly (readonly [string, Figure])[] = [
  ['trend', daeguTrend()],
  ['trend en', daeguTrend('en')],
  ['bars', koreaBars()],
  ['bars with qualified values', mixedBars()],
  ['profile', profileTable(4)],
  ['ranking of many', await shippedFigure('demo', { figure: 'bars', metric: 'gdp', group: 'all' })],
  ['table', await shippedFigure('china', { figure: 'table' }, 'en')],
];

function opened(figure: Figure): readonly [data: HeldSheet, notes: HeldSheet] {
  const [data, notes] = sheetsOf(new OfficeFile(Buffer.from(figureBook(figure)))).values();
  if (data === undefined || notes === undefined) throw new Error('The workbook has two sheets');
  return [data, notes];
}

/** The columns of a sheet by their heads. */
function byHead(sheet: HeldSheet): Map<string, string> {
  const heads = [...sheet].filter(([place]) => /^[A-Z]+1$/.test(place));
  return new Map(heads.map(([place, { value }]) => [String(value), place.replace('1', '')]));
}

describe('the workbook of a figure', () => {
  it.each(figures)('reads back equal to its table: %s', (_, figure) => {
    const [data] = opened(figure);
    const { columns, rows } = withoutSparks(figure.table);
    const places = byHead(data);
    expect(columns.length).toBeGreaterThan(1);
    rows.forEach((row, at) => {
      const line = String(at + 2);
      if (row.heading !== undefined) {
        expect(data.get(`A${line}`)?.value).toBe(row.heading);
        return;
      }
      columns.forEach((column, index) => {
        const place = places.get(columnHead(column, figure.language));
        expect(place, column.label).toBeDefined();
        const plain = plainCell(row.cells[index]);
        const held = data.get(`${place ?? ''}${line}`)?.value ?? '';
        expect(held, `${column.label} ${line}`).toBe(
          plain.kind === 'number' ? plain.value : plain.kind === 'text' ? plain.text : '',
        );
      });
    });
    expect(data.get(`A${String(rows.length + 2)}`)).toBeUndefined();
  });

  it('says qualified, estimated and missing values in words beside the number, never as a number', () => {
    const [data] = opened(profileTable(6));
    expect([...data].filter(([place]) => /^[CD][67]$/.test(place)).map(([, { value }]) => value)).toEqual([
      '',
      '未取得（不是零）',
      350,
      '350余；下限（余、超、多）',
    ]);
  });

  it('keeps sources with their addresses, release and check code on the second sheet', () => {
    const figure = daeguTrend();
    const [, notes] = opened(figure);
    const words = [...notes.values()].map(({ value }) => String(value)).join('\n');
    for (const { title, address } of figure.sources) {
      expect(words).toContain(title);
      expect(words).toContain(address);
    }
    for (const { text } of figure.notes) expect(words).toContain(text);
    expect(words).toContain(figure.release.id);
    expect(words).toContain(figure.check);
    expect(words).toContain(figure.sentence);
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(figureBook(koreaBars())).equals(Buffer.from(figureBook(koreaBars())))).toBe(true);
  });

  it.skipIf(!hasOffice)('is opened by LibreOffice with the decimals of the figure', async () => {
    const figure = koreaBars();
    const csv = (await openedInOffice(figureBook(figure), 'xlsx', 'csv')).toString('utf8');
    const lines = csv.trim().split('\n');
    expect(lines).toHaveLength(figure.table.rows.length + 1);
    const value = figure.table.rows[0]?.cells.find(({ fact }) => fact !== undefined)?.text ?? '';
    expect(lines[1]).toContain(value);
  });
});
