import type { WaterfallFigure } from '../figures/gap-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { boxHit, type Stop, type StopPanel, type StopSet } from './stops.ts';
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
  const stops = bars.map((bar, index): Stop => {
    const area = { left: 0, top: bar.at.top, width: box.widthPx, height: rowPx };
    const [from, to] =
      bar.kind === 'total' ? [plot.left, bar.x] : [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
    return {
      id: bar.kind === 'total' ? `total-${String(index)}` : bar.step.id,
      park: null,
      hits: [{ kind: 'box', area }],
      keep: [boxHit(from, area.top, to - from, rowPx)],
      anchor: { x: to, y: bar.at.y },
      marks: [{ kind: 'row', area }],
      tell: () => panelOf(figure, bar),
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
