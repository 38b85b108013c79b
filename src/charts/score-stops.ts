import type { ScoreFigure, ScoreRow } from '../figures/score-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { scoreLayout } from './score-layout.ts';
import { boxHit, type StopPanel, type StopRow, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

function panelOf({ headers, bands, dimensions, title, unit }: ScoreFigure, row: ScoreRow): StopPanel {
  const line = (key: string, name: string, text: string): StopRow => ({ key, name, text, status: '' });
  return {
    title: row.name,
    remark: title.time,
    rows: [
      line('rank', headers.rank, row.rankText),
      ...(bands === null || row.band === null || row.band.text === null
        ? []
        : [line('band', bands.header, row.band.text)]),
      line('score', headers.score, `${row.scoreText} ${unit}`),
      ...(row.parts ?? []).map(({ text }, index) =>
        line(`part-${String(index)}`, dimensions[index]?.label ?? '', text),
      ),
      line('coverage', headers.coverage, row.coverageText),
    ],
    foot: row.flags,
  };
}

/** A stop a row, as wide as the figure. */
export function scoreStops(figure: ScoreFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, rows, rowPx } = scoreLayout(figure, style, box);
  const placed = rows.map(({ row, y, x }): RowStop => {
    const top = y - rowPx / 2;
    return {
      id: row.park,
      park: row.park,
      top,
      heightPx: rowPx,
      keep: [boxHit(0, top, x, rowPx)],
      anchor: { x, y },
      tell: () => panelOf(figure, row),
    };
  });
  return rowStops(placed, plot, box);
}
