import type { WaterfallFigure } from '../figures/gap-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { boxHit, type StopPanel, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import { waterfallLayout, type PlacedBar } from './waterfall-layout.ts';

function panelOf({ headers, title, unit }: WaterfallFigure, bar: PlacedBar): StopPanel {
  if (bar.kind === 'total') {
    const { label, text } = bar.total;
    return {
      title: label,
      remark: title.time,
      rows: [{ key: 'score', name: '', text: `${text} ${unit}`, status: '' }],
      foot: [],
    };
  }
  const { label, text, weightText, details } = bar.step;
  return {
    title: label,
    remark: title.time,
    rows: [
      { key: 'points', name: headers.points, text: `${text} ${unit}`, status: '' },
      ...(weightText === '' ? [] : [{ key: 'weight', name: headers.weight, text: weightText, status: '' }]),
      ...details.map((each, index) => ({ key: String(index), name: each.label, text: each.text, status: '' })),
    ],
    foot: [],
  };
}

/** A stop a row, as wide as the figure. */
export function waterfallStops(figure: WaterfallFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, bars, rowPx } = waterfallLayout(figure, style, box);
  const placed = bars.map((bar, index): RowStop => {
    const [from, to] =
      bar.kind === 'total' ? [plot.left, bar.x] : [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
    return {
      id: bar.kind === 'total' ? `total-${String(index)}` : bar.step.id,
      park: null,
      top: bar.at.top,
      heightPx: rowPx,
      keep: [boxHit(from, bar.at.top, to - from, rowPx)],
      anchor: { x: to, y: bar.at.y },
      tell: () => panelOf(figure, bar),
    };
  });
  return rowStops(placed, plot, box, 'rows');
}
