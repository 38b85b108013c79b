import type { FigureContext } from './context.ts';
import type { BumpFigure, BumpLine } from './bump-figure.ts';
import type { FigureTable, TableCell, TableColumn, TableRow } from './figure-table.ts';

interface BumpTableInput {
  readonly periods: BumpFigure['periods'];
  readonly lines: readonly BumpLine[];
  /** Parks ranked, by period. */
  readonly of: readonly number[];
  readonly countLabel: string;
  readonly changeHeader: string | null;
  /** Places won or lost from the first to the last period, by park. */
  readonly changes: ReadonlyMap<string, number>;
}

function changeCell(change: number | undefined): TableCell {
  if (change === undefined) return { text: '', value: null };
  if (change === 0) return { text: '0', value: 0, change: { direction: 'flat', text: '0' } };
  const text = String(Math.abs(change));
  const isUp = change > 0;
  return { text: `${isUp ? '+' : '−'}${text}`, value: change, change: { direction: isUp ? 'up' : 'down', text } };
}

/** Parks down, the rank of each period across, of how many in the last row. */
export function bumpTable({ words }: FigureContext, input: BumpTableInput): FigureTable {
  const { periods, lines, of, countLabel, changeHeader, changes } = input;
  const change: TableColumn[] =
    changeHeader === null
      ? []
      : [{ id: 'rank_change', label: changeHeader, unit: words.changeUnits.places.trim(), align: 'right' }];
  const row = (line: BumpLine): TableRow => ({
    id: line.park,
    cells: [
      { text: line.name, value: line.name },
      ...line.points.map(({ text, rank }) => ({ text, value: rank })),
      ...(changeHeader === null ? [] : [changeCell(changes.get(line.park))]),
    ],
  });
  const counts: TableRow = {
    id: 'of',
    cells: [
      { text: countLabel, value: null },
      ...of.map((count) => ({ text: String(count), value: count })),
      ...(changeHeader === null ? [] : [{ text: '', value: null }]),
    ],
  };
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      ...periods.map(({ id, label }) => ({ id, label, unit: null, align: 'right' as const })),
      ...change,
    ],
    rows: lines.length === 0 ? [] : [...lines.map(row), counts],
  };
}
