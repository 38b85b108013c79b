import type { ScoreFigure, ScoreRow } from '../figures/score-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { scoreLayout } from './score-layout.ts';
import { boxHit, targetsOf, type Stop, type StopPanel, type StopRow, type StopSet } from './stops.ts';
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
  const stops = rows.map(({ row, y, x }): Stop => {
    const area = { left: 0, top: y - rowPx / 2, width: box.widthPx, height: rowPx };
    return {
      id: row.park,
      park: row.park,
      hits: [{ kind: 'box', area }],
      keep: [boxHit(0, area.top, x, rowPx)],
      anchor: { x, y },
      marks: [{ kind: 'row', area }],
      tell: () => panelOf(figure, row),
    };
  });
  return {
    stops,
    walk: { kind: 'list' },
    region: { left: 0, top: plot.top, width: box.widthPx, height: plot.height },
    reachPx: 1,
    targets: targetsOf(stops),
    times: [],
  };
}
