import { changeCell, changeHeaderUnit } from './change-cell.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell } from './figure-table.ts';
import type { PairFigure } from './pair-figure.ts';
import type { PairFrame } from './pair-rows.ts';

function valueCell(fact: FigureValue): TableCell {
  return { text: fact.text, value: fact.value, fact };
}

/** Park, both values and the change, or in its place why none is taken. */
export function pairTable(
  { context, quantity: { metric }, scale }: PairFrame,
  { rows, periods, changeHeader }: Pick<PairFigure, 'rows' | 'periods' | 'changeHeader'>,
): FigureTable {
  const unit = scale.label === '' ? null : scale.label;
  return {
    columns: [
      { id: 'park', label: context.words.headers.park, unit: null, align: 'left' },
      { id: 'before', label: periods.before, unit, align: 'right' },
      { id: 'after', label: periods.after, unit, align: 'right' },
      { id: 'change', label: changeHeader, unit: changeHeaderUnit(context, metric), align: 'right' },
    ],
    rows: rows.map((row) => ({
      id: row.park,
      cells: [
        { text: row.name, value: row.name },
        valueCell(row.before),
        valueCell(row.after),
        row.changeNote === null ? changeCell(context, metric, row.change) : { text: row.changeNote, value: null },
      ],
    })),
  };
}
