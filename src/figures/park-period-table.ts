import type { FigureContext } from './context.ts';
import type { FigureTable, FigureValue } from './figure.ts';

interface ParkPeriodInput {
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly { readonly park: string; readonly name: string; readonly values: readonly FigureValue[] }[];
  readonly unit: string | null;
}

/** Parks down, periods across, in the figure's unit. */
export function parkPeriodTable({ words }: FigureContext, { periods, rows, unit }: ParkPeriodInput): FigureTable {
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      ...periods.map(({ id, label }) => ({ id, label, unit, align: 'right' as const })),
    ],
    rows: rows.map(({ park, name, values }) => ({
      id: park,
      cells: [{ text: name, value: name }, ...values.map((fact) => ({ text: fact.text, value: fact.value, fact }))],
    })),
  };
}
