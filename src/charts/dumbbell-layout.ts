import type { PairFigure, PairRow } from '../figures/pair-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { changeText, changeTextPx, pairAxis, type ChangeText } from './pair-axis.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import type { Ticks } from './ticks.ts';

/** One end of a row: its mark, and where its words stand beside it. */
export interface DumbbellEnd {
  /** Null for a missing value, which has no place on the axis. */
  readonly x: number | null;
  /** Where the words end (`right`) or begin (`left`), or where the mark of a missing value is centred. */
  readonly textX: number;
  readonly align: 'left' | 'right';
}

export interface PlacedPair {
  readonly row: PairRow;
  /** Middle of the line of dots. */
  readonly y: number;
  /** Middle of name and change: the same, but above the dots on a phone. */
  readonly nameY: number;
  readonly before: DumbbellEnd;
  readonly after: DumbbellEnd;
  readonly change: ChangeText | null;
}

export interface DumbbellLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly isStacked: boolean;
  readonly namePx: number;
  /** Room for a change; 0 where none is shown. */
  readonly changePx: number;
  readonly textPx: number;
  readonly valuePx: number;
  readonly axisTextPx: number;
  readonly dotPx: number;
  readonly rows: readonly PlacedPair[];
}

const mostRowPx = 46;
const leastTextPx = 8;
const leastStackedRowPx = 34;

interface Wish {
  /** Place on the axis, 0–1. */
  readonly share: number;
  readonly leftPx: number;
  readonly rightPx: number;
}

/**
 * The widest plot at which all words beside the dots still stand within `roomPx`: words near the ends of the axis reach over it,
 * those in the middle cost nothing. Found by halving, because what reaches over depends on the width itself.
 */
function plotWithin(roomPx: number, wishes: readonly Wish[]): { readonly width: number; readonly left: number } {
  const over = (width: number) => ({
    left: Math.max(0, ...wishes.map(({ share, leftPx }) => leftPx - share * width)),
    right: Math.max(0, ...wishes.map(({ share, rightPx }) => rightPx - (1 - share) * width)),
  });
  let [low, high] = [0, roomPx];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    const { left, right } = over(middle);
    if (left + middle + right <= roomPx) low = middle;
    else high = middle;
  }
  const width = Math.max(40, low);
  return { width, left: over(width).left };
}

/** Before and after swap sides where the value fell, so that the words always stand outside. */
function isReversed({ before, after }: PairRow, shareOf: (value: number) => number): boolean {
  return before.value !== null && after.value !== null && shareOf(after.value) < shareOf(before.value);
}

function wishOf(row: PairRow, shareOf: (value: number) => number, size: { valuePx: number; gapPx: number }): Wish[] {
  const isSwapped = isReversed(row, shareOf);
  const [left, right] = isSwapped ? [row.after, row.before] : [row.before, row.after];
  const width = (value: PairRow['before']): number =>
    size.gapPx + (value.value === null ? size.valuePx : measureText(value.text, size.valuePx));
  const leftShare = shareOf(left.value ?? right.value ?? 0);
  const rightShare = shareOf(right.value ?? left.value ?? 0);
  if (left.value === null && right.value === null) return [];
  return [
    { share: leftShare, leftPx: width(left), rightPx: 0 },
    { share: rightShare, leftPx: 0, rightPx: width(right) },
  ];
}

function placeDumbbell(figure: PairFigure, style: ChartStyle, box: ChartBox): DumbbellLayout {
  const unit = style.sizes.textPx / 12;
  const { ticks, shareOf } = pairAxis(figure);
  const top = 28 * unit;
  const bottom = 22 * unit;
  const count = Math.max(1, figure.rows.length);
  const rowPx = Math.min(mostRowPx * unit, (box.heightPx - top - bottom) / count);
  const isStacked = box.widthPx < 480 * unit && rowPx >= leastStackedRowPx * unit;
  const textPx = Math.max(
    leastTextPx * unit,
    Math.min(isStacked ? style.sizes.rowTextPx * 0.93 : style.sizes.rowTextPx, rowPx * (isStacked ? 0.36 : 0.66)),
  );
  const valuePx = Math.max(leastTextPx * unit, Math.min(style.sizes.textPx, textPx));
  const changes = figure.rows.map((row) => changeText(row, box.widthPx < 620 * unit));
  const widestChange = Math.max(0, ...changes.map((change) => changeTextPx(change, textPx)));
  const hasChange = widestChange > 0;
  const changePx = hasChange ? Math.max(widestChange, measureText(figure.changeHeader, valuePx)) : 0;
  const gap = 16 * unit;
  const names = Math.max(0, ...figure.rows.map(({ short }) => measureText(short, textPx, true)));
  const namePx = isStacked ? box.widthPx - changePx - gap : Math.min(names, box.widthPx * 0.26);
  const from = isStacked ? 8 * unit : namePx + gap;
  const to = box.widthPx - (isStacked ? 8 * unit : hasChange ? changePx + gap : 4 * unit);
  const dotPx = Math.min(style.sizes.markerPx * 1.4, rowPx * 0.24);
  const gapPx = dotPx + 7 * unit;
  const { width, left } = plotWithin(
    to - from,
    figure.rows.flatMap((row) => wishOf(row, shareOf, { valuePx, gapPx })),
  );
  const plot = { left: from + left, top, width, height: rowPx * figure.rows.length };
  const xOf = (value: number): number => plot.left + shareOf(value) * plot.width;
  const rows = figure.rows.map((row, index): PlacedPair => {
    const middle = top + rowPx * (index + 0.5);
    const isSwapped = isReversed(row, shareOf);
    const [before, after] = [row.before, row.after].map(({ value }) => (value === null ? null : xOf(value)));
    const end = (x: number | null, other: number | null, isLeft: boolean): DumbbellEnd => {
      const anchor = x ?? other ?? plot.left + (isLeft ? gapPx : gapPx * 2.4);
      const away = other === null && x === null ? 0 : isLeft ? -gapPx : gapPx;
      return { x, textX: anchor + away, align: isLeft ? 'right' : 'left' };
    };
    return {
      row,
      y: isStacked ? middle + textPx * 0.72 : middle,
      nameY: isStacked ? middle - textPx * 0.72 : middle,
      before: end(before ?? null, after ?? null, !isSwapped),
      after: end(after ?? null, before ?? null, isSwapped),
      change: changes[index] ?? null,
    };
  });
  return {
    box,
    plot,
    ticks,
    xOf,
    isStacked,
    namePx,
    changePx,
    textPx,
    valuePx,
    axisTextPx: valuePx,
    dotPx,
    rows,
  };
}

/** Places rows, dots and words in a box. Pure. On a phone name and change stand above the dots, which then have the whole width. */
export const dumbbellLayout = layoutOnce<PairFigure, DumbbellLayout>(placeDumbbell);
