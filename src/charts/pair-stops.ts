import type { PairFigure, PairRow } from '../figures/pair-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { dumbbellLayout } from './dumbbell-layout.ts';
import { slopeLayout, type SlopeEnd } from './slope-layout.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { changeRows, sourceFoot, valueRow } from './stop-words.ts';
import {
  boxHit,
  lineHit,
  targetsOf,
  type Hit,
  type Stop,
  type StopMark,
  type StopPanel,
  type StopSet,
} from './stops.ts';
import type { ChartStyle } from './style.ts';

function panelOf(figure: PairFigure, row: PairRow): StopPanel {
  const { language, unit, periods } = figure;
  const note = { key: 'change', name: figure.changeHeader, text: row.changeNote ?? '', status: '' };
  return {
    title: row.name,
    remark: '',
    slot: row.slot,
    rows: [
      valueRow({ key: 'before', name: periods.before, value: row.before, unit }, language),
      valueRow({ key: 'after', name: periods.after, value: row.after, unit }, language),
      ...changeRows(figure.changeHeader, row.change),
      ...(row.changeNote === null ? [] : [note]),
    ],
    foot: sourceFoot(figure, [row.before, row.after]),
  };
}

/** A stop a row of a dumbbell, as wide as the figure. */
export function dumbbellStops(figure: PairFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, rows, changePx } = dumbbellLayout(figure, style, box);
  const rowPx = plot.height / Math.max(1, rows.length);
  const placed = rows.map(({ row, y, after, before }, index): RowStop => {
    const right = Math.max(after.textX, before.textX, after.x ?? 0, before.x ?? 0);
    const top = plot.top + rowPx * index;
    return {
      id: row.park,
      park: row.park,
      top,
      heightPx: rowPx,
      keep: [boxHit(0, top, right, rowPx), boxHit(box.widthPx - changePx, top, changePx, rowPx)],
      anchor: { x: after.x ?? before.x ?? plot.left, y },
      tell: () => panelOf(figure, row),
    };
  });
  return rowStops(placed, plot, box);
}

const slopeReachPx = 14;

/** A stop a line of a slope chart: the line itself and its words at both sides. */
export function slopeStops(figure: PairFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, before, after, columns, textPx, stubPx } = slopeLayout(figure, style, box);
  const right = plot.left + plot.width;
  const rowPx = textPx * 1.12;
  const wordsOf = (end: SlopeEnd | undefined, from: number, to: number): Hit[] =>
    end === undefined ? [] : [boxHit(from, end.labelY - rowPx / 2, to - from, rowPx)];
  const ring = (end: SlopeEnd | undefined, x: number): StopMark[] =>
    end === undefined || end.y === null
      ? []
      : [{ kind: 'ring', at: { x, y: end.y }, radiusPx: style.sizes.markerPx * 2.2 }];
  const stops = figure.rows.map((row): Stop => {
    const [one, other] = [before.find((end) => end.row === row), after.find((end) => end.row === row)];
    const [y1, y2] = [one?.y ?? null, other?.y ?? null];
    const line = y1 === null || y2 === null ? [] : [lineHit(plot.left, y1, right, y2)];
    return {
      id: row.park,
      park: row.park,
      hits: [
        ...wordsOf(one, columns.nameRight - columns.namePx, plot.left - stubPx / 2),
        ...wordsOf(other, right + stubPx / 2, columns.lastRight),
        ...line,
      ],
      anchor: y2 === null ? { x: plot.left, y: one?.y ?? one?.labelY ?? plot.top } : { x: right, y: y2 },
      marks: [...ring(one, plot.left), ...ring(other, right)],
      tell: () => panelOf(figure, row),
    };
  });
  return {
    stops,
    walk: { kind: 'list' },
    region: { left: 0, top: 0, width: box.widthPx, height: box.heightPx },
    reachPx: slopeReachPx,
    targets: targetsOf(stops),
    times: [],
  };
}
