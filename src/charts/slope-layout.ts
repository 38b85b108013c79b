import type { FigureValue } from '../figures/figure.ts';
import type { PairFigure, PairRow } from '../figures/pair-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { dodge } from './dodge.ts';
import { layoutOnce } from './layout-once.ts';
import { changeText, changeTextPx, pairAxis, type ChangeText } from './pair-axis.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import type { Ticks } from './ticks.ts';

/** A park at one of the two axes. */
export interface SlopeEnd {
  readonly row: PairRow;
  readonly value: FigureValue;
  /** Where the value lies on the axis; null for a missing one, whose mark stands below the axis, level with its label. */
  readonly y: number | null;
  readonly labelY: number;
}

export interface SlopeColumns {
  readonly nameRight: number;
  readonly namePx: number;
  readonly beforeRight: number;
  readonly afterRight: number;
  /** Changes, and the names of parks no line leads to. */
  readonly lastRight: number;
  readonly lastPx: number;
}

export interface SlopeLayout {
  readonly box: ChartBox;
  /** The space between the axes. */
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly yOf: (value: number) => number;
  readonly columns: SlopeColumns;
  readonly textPx: number;
  readonly stubPx: number;
  readonly before: readonly SlopeEnd[];
  readonly after: readonly SlopeEnd[];
  readonly changes: ReadonlyMap<string, ChangeText>;
}

const leastTextPx = 8;

type Side = 'before' | 'after';

interface Room {
  readonly top: number;
  /** Where the axes end; labels of missing values stand below. */
  readonly bottom: number;
  readonly pitch: number;
  readonly yOf: (value: number) => number;
}

/** Labels beside their points, moved apart where they would touch; those without a point in lanes below the axis. */
function endsOf(figure: PairFigure, side: Side, { top, bottom, pitch, yOf }: Room): SlopeEnd[] {
  const valued = figure.rows
    .flatMap((row) => {
      const value = row[side].value;
      return value === null ? [] : [{ row, value: row[side], y: yOf(value) }];
    })
    .toSorted((a, b) => a.y - b.y);
  const places = dodge(
    valued.map(({ y }) => y),
    pitch,
    { min: top, max: bottom },
  );
  const lacking = figure.rows.filter((row) => row[side].value === null);
  return [
    ...valued.map((each, index) => ({ ...each, labelY: places[index] ?? each.y })),
    ...lacking.map((row, lane) => ({ row, value: row[side], y: null, labelY: bottom + pitch * (lane + 1) })),
  ];
}

function isLone({ before, after }: PairRow): boolean {
  return before.value === null || after.value === null;
}

function placeSlope(figure: PairFigure, style: ChartStyle, box: ChartBox): SlopeLayout {
  const unit = style.sizes.textPx / 12;
  const isNarrow = box.widthPx < 480 * unit;
  const top = 34 * unit;
  const height = Math.max(40, box.heightPx - top - 10 * unit);
  const lanes = Math.max(
    ...(['before', 'after'] as const).map((side) => figure.rows.filter((row) => row[side].value === null).length),
  );
  const most = Math.max(1, figure.rows.length);
  const wish = style.sizes.pitchPx;
  const pitch = Math.min(wish, height / (most + (lanes > 0 ? 1 : 0)));
  const textPx = Math.max(leastTextPx * unit, Math.min(style.sizes.textPx, pitch / 1.12));
  const bottom = top + height - lanes * pitch;
  const { ticks, shareOf } = pairAxis(figure);
  const yOf = (value: number): number => top + (1 - shareOf(value)) * (bottom - top);
  const room = { top, bottom, pitch, yOf };

  const texts = (side: Side): number =>
    Math.max(0, ...figure.rows.map((row) => (row[side].value === null ? textPx : measureText(row[side].text, textPx))));
  const changes = new Map(
    figure.rows.flatMap((row) => {
      const change = changeText(row, box.widthPx < 620 * unit);
      return change === null ? [] : [[row.park, change] as const];
    }),
  );
  const gap = (isNarrow ? 7 : 14) * unit;
  const stubPx = (isNarrow ? 14 : 24) * unit;
  const share = isNarrow ? 0.24 : 0.22;
  const names = Math.max(0, ...figure.rows.map(({ short }) => measureText(short, textPx, true)));
  const namePx = Math.min(names, box.widthPx * share);
  const lone = figure.rows.filter(isLone).map(({ short }) => measureText(short, textPx, true));
  const lastPx = Math.max(
    Math.min(Math.max(0, ...lone), box.widthPx * share),
    measureText(figure.changeHeader, textPx),
    ...[...changes.values()].map((change) => changeTextPx(change, textPx)),
  );
  // A slope needs two axes that the eye can hold together: on a wide card the room beyond goes to both sides.
  const labels = namePx + gap + texts('before') + stubPx * 2 + texts('after') + gap + lastPx;
  const width = Math.max(40, Math.min(box.widthPx - labels, 560 * unit));
  const start = Math.max(0, (box.widthPx - labels - width) / 2);
  const left = start + namePx + gap + texts('before') + stubPx;
  const right = left + width;
  return {
    box,
    plot: { left, top, width, height: bottom - top },
    ticks,
    yOf,
    textPx,
    stubPx,
    columns: {
      nameRight: start + namePx,
      namePx,
      beforeRight: left - stubPx,
      afterRight: right + stubPx + texts('after'),
      lastRight: right + stubPx + texts('after') + gap + lastPx,
      lastPx,
    },
    before: endsOf(figure, 'before', room),
    after: endsOf(figure, 'after', room),
    changes,
  };
}

/** Places both axes, points and labels in a box. Pure. Type shrinks before a label is left out, and none is. */
export const slopeLayout = layoutOnce<PairFigure, SlopeLayout>(placeSlope);
