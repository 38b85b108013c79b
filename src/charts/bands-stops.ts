import type { BandsFigure, BandsRow } from '../figures/bands-figure.ts';
import { bandsLayout } from './bands-layout.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { boxHit, type StopPanel, type StopRow, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

function panelOf({ headers, title }: BandsFigure, row: BandsRow): StopPanel {
  const line = (key: string, name: string, text: string): StopRow => ({ key, name, text, status: '' });
  return {
    title: row.name,
    remark: title.time,
    rows: [
      line('rank', headers.actual, row.rankText),
      line('median', headers.median, String(row.median)),
      line('band', headers.band, row.bandText),
      line('top', headers.top, row.topText),
    ],
    foot: [],
  };
}

/** A stop a row, as wide as the figure. */
export function bandsStops(figure: BandsFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, rows, rowPx } = bandsLayout(figure, style, box);
  const placed = rows.map(({ row, y, wordsY, from, to, middle }): RowStop => {
    const top = (y + wordsY) / 2 - rowPx / 2;
    return {
      id: row.park,
      park: row.park,
      top,
      heightPx: rowPx,
      keep: [boxHit(from, top, to - from, rowPx)],
      anchor: { x: middle, y },
      tell: () => panelOf(figure, row),
    };
  });
  return rowStops(placed, plot, box);
}
