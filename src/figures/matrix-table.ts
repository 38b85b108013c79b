import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureTable, TableColumn } from './figure-table.ts';
import type { MatrixFigure } from './matrix-figure.ts';
import type { RadarSpoke } from './radar-spokes.ts';

/** Parks down; for each metric the value in its unit and the percentile with its n. */
export function matrixTable(
  context: FigureContext,
  columns: readonly RadarSpoke[],
  rows: MatrixFigure['rows'],
): FigureTable {
  const { headers, metrics, radar } = context.words;
  return {
    columns: [
      { id: 'park', label: headers.park, unit: null, align: 'left' },
      ...columns.flatMap(({ metric, scale, peers }): TableColumn[] => {
        const label = say(context, metric.label);
        return [
          { id: metric.id, label, unit: scale.label === '' ? null : scale.label, align: 'right' },
          {
            id: `${metric.id} percentile`,
            label: metrics.percentileHeader(label, peers),
            unit: radar.unit,
            align: 'right',
          },
        ];
      }),
    ],
    rows: rows.map(({ park, name, cells }) => ({
      id: park,
      cells: [
        { text: name, value: name },
        ...cells.flatMap(({ value, percentile }) =>
          [value, percentile].map((fact) => ({ text: fact.text, value: fact.value, fact })),
        ),
      ],
    })),
  };
}
