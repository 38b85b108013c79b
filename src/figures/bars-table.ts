import type { Metric } from '../contract/catalog.ts';
import { changeCell, changeHeaderUnit } from './change-cell.ts';
import type { FigureContext } from './context.ts';
import type { BarRow, FigureTable, TableColumn } from './figure.ts';

interface BarsTableInput {
  readonly rows: readonly BarRow[];
  readonly unit: string;
  readonly valueHeader: string;
  readonly changeHeader: string | null;
  readonly metric: Metric;
}

/** Rank, park, value and, where something is compared, its change. */
export function barsTable(
  context: FigureContext,
  { rows, unit, valueHeader, changeHeader, metric }: BarsTableInput,
): FigureTable {
  const { headers } = context.words;
  const change: TableColumn[] =
    changeHeader === null
      ? []
      : [{ id: 'change', label: changeHeader, unit: changeHeaderUnit(context, metric), align: 'right' }];
  return {
    columns: [
      { id: 'rank', label: headers.rank, unit: null, align: 'right' },
      { id: 'park', label: headers.park, unit: null, align: 'left' },
      { id: 'value', label: valueHeader, unit: unit === '' ? null : unit, align: 'right' },
      ...change,
    ],
    rows: rows.map((row) => ({
      id: row.park,
      cells: [
        { text: row.rankText, value: row.rank },
        { text: row.name, value: row.name },
        { text: row.value.text, value: row.value.value, fact: row.value },
        ...(changeHeader === null ? [] : [changeCell(context, metric, row.change)]),
      ],
    })),
  };
}
