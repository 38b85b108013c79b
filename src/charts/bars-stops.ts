import type { BarsFigure } from '../figures/bars-figure.ts';
import { barsLayout } from './bars-layout.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { changeRows, sourceFoot, stopWords, valueRow } from './stop-words.ts';
import { boxHit, type StopPanel, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

function panelOf(figure: BarsFigure, row: BarsFigure['rows'][number]): StopPanel {
  const { language, valueHeader: name, unit } = figure;
  const { value, rankText } = row;
  const rank = { key: 'rank', name: stopWords[language].rank, text: rankText, status: '' };
  return {
    title: row.name,
    remark: figure.title.time,
    slot: row.slot,
    rows: [
      valueRow({ key: 'value', name, value, unit }, language),
      ...(rankText === '' ? [] : [rank]),
      ...changeRows(figure.changeHeader, row.change),
    ],
    foot: sourceFoot(figure, [value]),
  };
}

/** A stop a row, as wide as the figure: name, bar and value all answer. */
export function barsStops(figure: BarsFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, bars } = barsLayout(figure, style, box);
  const rowPx = plot.height / Math.max(1, bars.length);
  const right = plot.left + plot.width;
  const rows = bars.map(({ row, y, x }): RowStop => {
    const top = y - rowPx / 2;
    return {
      id: row.park,
      park: row.park,
      top,
      heightPx: rowPx,
      // Ground between the bar and its value may be covered.
      keep: [boxHit(0, top, Math.max(plot.left, x ?? 0), rowPx), boxHit(right, top, box.widthPx - right, rowPx)],
      anchor: { x: x ?? plot.left, y },
      tell: () => panelOf(figure, row),
    };
  });
  return rowStops(rows, plot, box);
}
