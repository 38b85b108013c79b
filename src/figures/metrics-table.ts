import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigurePark, FigureValue } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import type { Scale } from './scale.ts';

interface MetricsTableInput {
  readonly scales: readonly Scale[];
  /** Values in the order of the scales. */
  readonly rows: readonly { readonly park: FigurePark; readonly values: readonly FigureValue[] }[];
}

/** Parks down, metrics across, each in its unit. */
export function metricsTable(context: FigureContext, { scales, rows }: MetricsTableInput): FigureTable {
  return {
    columns: [
      { id: 'park', label: context.words.headers.park, unit: null, align: 'left' },
      ...scales.map(({ metric, label }) => ({
        id: metric.id,
        label: say(context, metric.label),
        unit: label === '' ? null : label,
        align: 'right' as const,
      })),
    ],
    rows: rows.map(({ park, values }) => ({
      id: park.park,
      cells: [
        { text: park.name, value: park.name },
        ...values.map((fact) => ({ text: fact.text, value: fact.value, fact })),
      ],
    })),
  };
}
