import { formatNumber } from '../i18n/format.ts';
import type { BandsRow } from './bands-figure.ts';
import type { FigureContext } from './context.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';

function rankCell(rank: number): TableCell {
  return { text: String(rank), value: rank };
}

/** Rank by the scheme, the ranks of 5, 50 and 95 % of the draws, how far they lie apart, and P(first N), of every park scored. */
export function bandsTable({ words }: FigureContext, rows: readonly BandsRow[], places: number): FigureTable {
  const { bands } = words.robust;
  const right = (id: string, label: string, unit: string | null = null): TableColumn => ({
    id,
    label,
    unit,
    align: 'right',
  });
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      right('rank', bands.actual),
      right('p5', bands.p5),
      right('median', bands.median),
      right('p95', bands.p95),
      right('width', bands.width, bands.unit),
      right('top', bands.top(places), '%'),
    ],
    rows: rows.map(({ park, name, rank, rankText, p5, median, p95, top }) => ({
      id: park,
      cells: [
        { text: name, value: name },
        { text: rankText, value: rank },
        rankCell(p5),
        rankCell(median),
        rankCell(p95),
        rankCell(p95 - p5),
        { text: formatNumber(top * 100, 1), value: top },
      ],
    })),
  };
}
