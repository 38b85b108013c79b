import type { TornadoFigure, TornadoRow } from '../figures/sensitivity-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { boxHit, type Stop, type StopPanel, type StopRow, type StopSet } from './stops.ts';
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
  const stops = rowsPlaced.map(({ row, at, best, worst, higher }): Stop => {
    const area = { left: 0, top: at.top, width: box.widthPx, height: rowPx };
    return {
      id: row.id,
      park: null,
      hits: [{ kind: 'box', area }],
      keep: [boxHit(best, area.top, worst - best, rowPx)],
      anchor: { x: higher, y: at.y },
      marks: [{ kind: 'row', area }],
      tell: () => panelOf(figure, row),
    };
  });
  return {
    stops,
    walk: { kind: 'rows' },
    region: { left: 0, top: plot.top, width: box.widthPx, height: plot.height },
    reachPx: 1,
    targets: [],
    times: [],
  };
}
