import type { FigureContext } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import type { SparkPieces } from './spark-pieces.ts';

interface ParkPeriodInput {
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly {
    readonly park: string;
    readonly name: string;
    /** Stands out among the parks of a group. */
    readonly isChosen?: boolean;
    readonly values: readonly FigureValue[];
  }[];
  readonly unit: string | null;
  /** A small line for each row, and how to read them; none where there are too few periods. */
  readonly spark?: { readonly lines: readonly SparkPieces[]; readonly hint: string } | null;
}

/** Parks down, periods across, in the figure's unit; between them the row as a small line, where asked for. */
export function parkPeriodTable(
  { words }: FigureContext,
  { periods, rows, unit, spark = null }: ParkPeriodInput,
): FigureTable {
  const sparkColumn: TableColumn[] =
    spark === null
      ? []
      : [{ id: 'spark', label: words.table.spark, unit: null, align: 'left', spark: { hint: spark.hint } }];
  const sparkCell = (row: number): TableCell[] =>
    spark === null ? [] : [{ text: '', value: null, spark: spark.lines[row] ?? [] }];
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      ...sparkColumn,
      ...periods.map(({ id, label }) => ({ id, label, unit, align: 'right' as const })),
    ],
    rows: rows.map(({ park, name, isChosen = false, values }, row) => ({
      id: park,
      ...(isChosen ? { isChosen } : {}),
      cells: [
        { text: name, value: name },
        ...sparkCell(row),
        ...values.map((fact) => ({ text: fact.text, value: fact.value, fact })),
      ],
    })),
  };
}
