import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigurePark } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import { radarPoint } from './radar-point.ts';
import type { RadarSpoke } from './radar-spokes.ts';

/** Metrics down, also those that are no axis; for each park the value in the metric's unit and its percentile. */
export function radarTable(
  context: FigureContext,
  spokes: readonly RadarSpoke[],
  parks: readonly FigurePark[],
): FigureTable {
  const { headers, radar } = context.words;
  const left = (id: string, label: string): TableColumn => ({ id, label, unit: null, align: 'left' });
  return {
    columns: [
      left('metric', headers.metric),
      left('unit', headers.unit),
      left('better', radar.better),
      { id: 'peers', label: radar.peersHeader, unit: 'n', align: 'right' },
      ...parks.flatMap(({ park, short }): TableColumn[] => [
        { id: park, label: short, unit: null, align: 'right' },
        { id: `${park} percentile`, label: short, unit: radar.unit, align: 'right' },
      ]),
    ],
    rows: spokes.map((spoke) => {
      const { metric, scale, direction, peers, cells } = spoke;
      const label = say(context, metric.label);
      return {
        id: metric.id,
        cells: [
          { text: label, value: label },
          { text: scale.label, value: scale.label },
          { text: radar.directions[direction], value: direction },
          { text: String(peers), value: peers },
          ...cells.flatMap((cell): TableCell[] => {
            const { value, percentile } = radarPoint(context, spoke, cell);
            return [value, percentile].map((fact) => ({ text: fact.text, value: fact.value, fact }));
          }),
        ],
      };
    }),
  };
}
