import type { TargetsWords } from '../i18n/targets-messages.ts';
import { factCell, targetCell } from './benchmark-cells.ts';
import type { FigureContext } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import type { TargetRow, TargetsFigure } from './targets-figure.ts';

const none: TableCell = { text: '', value: null };

interface Column extends TableColumn {
  readonly cell: (row: TargetRow) => TableCell;
}

function valueColumn(
  { id, label, unit }: { readonly id: string; readonly label: string; readonly unit: string | null },
  valueOf: (row: TargetRow) => FigureValue | null | undefined,
): Column {
  return {
    ...{ id, label, unit, align: 'right' },
    cell: (row) => {
      const value = valueOf(row);
      return value ? factCell(value) : none;
    },
  };
}

/** Park, what is done and planned, rate, what is left and the pace it needs; columns that no row fills are left out. */
export function targetsTable(
  context: FigureContext,
  { rows, headers, unit }: Pick<TargetsFigure, 'rows' | 'headers' | 'unit'>,
  words: TargetsWords,
): FigureTable {
  const amount = unit === '' ? null : unit;
  const perMonth = words.perMonth(unit);
  const text = (label: string | null): TableCell => (label === null ? none : { text: label, value: label });
  const always: readonly Column[] = [
    { id: 'park', label: context.words.headers.park, unit: null, align: 'left', cell: ({ name }) => text(name) },
    valueColumn({ id: 'done', label: headers.done, unit: amount }, ({ done }) => done),
    { id: 'target', label: headers.target, unit: amount, align: 'right', cell: ({ target }) => targetCell(target) },
  ];
  const sometimes: readonly Column[] = [
    valueColumn({ id: 'rate', label: headers.rate, unit: '%' }, ({ rate }) => rate),
    valueColumn({ id: 'lead', label: headers.lead, unit: words.points }, ({ lead }) => lead),
    {
      ...{ id: 'standing', label: headers.even, unit: null, align: 'left' },
      cell: ({ standing }) => text(standing === null ? null : words.standing[standing]),
    },
    valueColumn({ id: 'shortfall', label: headers.shortfall, unit: amount }, ({ shortfall }) => shortfall),
    valueColumn({ id: 'pace', label: headers.soFar, unit: perMonth }, ({ pace }) => pace?.soFar),
    valueColumn({ id: 'needed', label: headers.needed, unit: perMonth }, ({ pace }) => pace?.needed),
    { id: 'through', label: headers.through, unit: null, align: 'left', cell: ({ through }) => text(through) },
  ];
  const columns = [...always, ...sometimes.filter(({ cell }) => rows.some((row) => cell(row).text !== ''))];
  return {
    columns: columns.map(({ id, label, unit: of, align }) => ({ id, label, unit: of, align })),
    rows: rows.map((row) => ({ id: row.park, cells: columns.map(({ cell }) => cell(row)) })),
  };
}
