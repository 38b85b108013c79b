import type { TornadoFigure, TornadoRow } from '../figures/sensitivity-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { boxHit, type StopPanel, type StopRow, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import { tornadoLayout } from './tornado-layout.ts';

function panelOf({ headers, key, now, title }: TornadoFigure, row: TornadoRow): StopPanel {
  const line = (id: string, name: string, text: string): StopRow => ({ key: id, name, text, status: '' });
  return {
    title: row.label,
    remark: title.time,
    rows: [
      line('weight', headers.weight, row.weightText),
      line('now', now.label, now.text),
      line('lower', key.lower, String(row.lower)),
      line('higher', key.higher, String(row.higher)),
      line('range', headers.range, row.rangeText),
    ],
    foot: [],
  };
}

/** A stop an indicator, as wide as the figure. */
export function tornadoStops(figure: TornadoFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, rowsPlaced, rowPx } = tornadoLayout(figure, style, box);
  const placed = rowsPlaced.map(({ row, at, best, worst, higher }): RowStop => ({
    id: row.id,
    park: null,
    top: at.top,
    heightPx: rowPx,
    keep: [boxHit(best, at.top, worst - best, rowPx)],
    anchor: { x: higher, y: at.y },
    tell: () => panelOf(figure, row),
  }));
  return rowStops(placed, plot, box, 'rows');
}
