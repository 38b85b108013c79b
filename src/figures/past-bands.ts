import { figureWords } from '../i18n/figure-wording.ts';
import type { FigureTable, TableCell } from './figure-table.ts';
import type { ScoreBands } from './score-bands.ts';
import type { ScoreFigure } from './score-figure.ts';
import { bandColumn } from './score-table.ts';

function waiting({ columns, rows }: FigureTable, label: string, text: string): FigureTable {
  const at = columns.findIndex(({ id }) => id === 'score') + 1;
  const cell: TableCell = { text, value: null };
  return {
    columns: columns.toSpliced(at, 0, { id: bandColumn, label, unit: null, align: 'right' }),
    rows: rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, cell) })),
  };
}

/**
 * The scores on screen while their rank bands are being drawn: beside each row the band before the change, marked as such and without a
 * number. For the screen only; what is taken away is the figure itself, which has no bands yet.
 */
export function withPastBands(figure: ScoreFigure, before: ScoreBands): ScoreFigure {
  const { robust } = figureWords(figure.language);
  return {
    ...figure,
    bands: { header: robust.past, of: before.drawn.parks.length, isPast: true },
    rows: figure.rows.map((row) => {
      const band = before.byPark.get(row.park);
      return { ...row, band: band === undefined ? null : { ...band, text: null } };
    }),
    table: waiting(figure.table, robust.band, robust.pending),
  };
}
