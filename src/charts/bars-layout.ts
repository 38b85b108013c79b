import type { BarRow, BarsFigure } from '../figures/bars-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { slotColour } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, rankTicks, type Ticks } from './ticks.ts';

/** Columns of the rows of bars, in px: rank and name to the left of the plot, value and change to its right. */
export interface BarColumns {
  readonly rankRight: number;
  readonly nameX: number;
  readonly namePx: number;
  readonly valueRight: number;
  /** Null where there is no change, or no room for it. */
  readonly changeRight: number | null;
}

export interface PlacedBar {
  readonly row: BarRow;
  /** Middle of the row. */
  readonly y: number;
  /** Ends of the bar; null for a missing value and for a true zero, which have none. */
  readonly bar: { readonly from: number; readonly to: number; readonly top: number; readonly height: number } | null;
  /** Where the value itself lies. */
  readonly x: number | null;
  readonly look: 'filled' | 'hatched' | 'outlined' | 'dot';
  readonly colour: string;
}

export interface BarsLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly columns: BarColumns;
  readonly textPx: number;
  readonly axisTextPx: number;
  readonly bars: readonly PlacedBar[];
}

const mostRowPx = 46;
const leastTextPx = 8;

/** Ranks have no zero to be measured from: their axis runs from 1, and places are dots. */
export function isRankFigure(figure: BarsFigure): boolean {
  return /^(?:位|名|rank)$/i.test(figure.unit);
}

function ticksOf(figure: BarsFigure): Ticks {
  const values = [
    ...figure.rows.flatMap(({ value }) => (value.value === null ? [] : [value.value])),
    ...figure.rows.flatMap(({ target }) => (target ? [target.value] : [])),
    ...(figure.steady ? [figure.steady.min, figure.steady.max] : []),
    ...figure.benchmarks.flatMap(({ value, high }) => [value, ...(high === null || high === undefined ? [] : [high])]),
  ];
  if (isRankFigure(figure)) return rankTicks(Math.max(2, ...values));
  return linearTicks(Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE), 10 ** -figure.decimals);
}

function lookOf(figure: BarsFigure, { value }: BarRow): PlacedBar['look'] {
  if (isRankFigure(figure)) return 'dot';
  if (value.role !== 'actual') return 'outlined';
  return value.status === 'E' || value.status === 'F' || value.derived ? 'hatched' : 'filled';
}

interface Widths {
  readonly rank: number;
  readonly name: number;
  readonly value: number;
  readonly change: number;
}

function widthsOf(figure: BarsFigure, sizePx: number, headPx: number): Widths {
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(0, ...texts.map((text) => measureText(text, sizePx, bold)));
  const changes = [
    ...figure.rows.flatMap(({ change }) => (change === null ? [] : [change.text])),
    ...(figure.steady?.changeTexts ?? []),
  ];
  return {
    rank: widest(
      figure.rows.map(({ rankText }) => rankText),
      true,
    ),
    name: widest(
      figure.rows.map(({ short, highlighted }) => (highlighted ? `${short} ` : short)),
      true,
    ),
    // Its header stands above the plot and may reach over it.
    value: widest([...figure.rows.map(({ value }) => value.text), ...(figure.steady?.valueTexts ?? [])]),
    change:
      changes.length === 0
        ? 0
        : Math.max(widest(changes) + sizePx * 1.1, measureText(figure.changeHeader ?? '', headPx)),
  };
}

function placeBars(figure: BarsFigure, style: ChartStyle, box: ChartBox): BarsLayout {
  const unit = style.sizes.textPx / 12;
  const isNarrow = box.widthPx < 480 * unit;
  const top = (figure.benchmarks.length > 0 ? 34 : 24) * unit;
  const bottom = 22 * unit;
  const rowPx = Math.min(mostRowPx * unit, (box.heightPx - top - bottom) / Math.max(1, figure.rows.length));
  const easy = Math.min(style.sizes.rowTextPx, rowPx * 0.72);
  // Rows too thin for words of this size are set as tight as lines of small print.
  const textPx = easy >= leastTextPx * unit ? easy : Math.min(leastTextPx * unit, rowPx * 0.9);
  const axisTextPx = Math.max(leastTextPx * unit, Math.min(style.sizes.textPx, textPx));
  const widths = widthsOf(figure, textPx, axisTextPx);
  const gap = (isNarrow ? 8 : 16) * unit;
  const hasChange = widths.change > 0 && box.widthPx >= 420 * unit;
  const rankPx = widths.rank > 0 ? widths.rank + gap * 0.8 : 0;
  const namePx = Math.min(widths.name, box.widthPx * (isNarrow ? 0.36 : 0.26));
  const left = Math.ceil(rankPx + namePx + gap);
  const changePx = hasChange ? widths.change + gap : 0;
  const right = Math.ceil(widths.value + gap * 1.5 + changePx);
  const plot = { left, top, width: Math.max(40, box.widthPx - left - right), height: rowPx * figure.rows.length };
  const ticks = ticksOf(figure);
  const xOf = (value: number): number => plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * plot.width;
  const zero = xOf(Math.max(ticks.min, Math.min(0, ticks.max)));
  const thickness = Math.min(rowPx * 0.55, style.sizes.rowTextPx * 1.15);
  return {
    box,
    plot,
    ticks,
    xOf,
    textPx,
    axisTextPx,
    columns: {
      rankRight: widths.rank,
      nameX: rankPx,
      namePx,
      valueRight: box.widthPx - changePx,
      changeRight: hasChange ? box.widthPx : null,
    },
    bars: figure.rows.map((row, index): PlacedBar => {
      const { value } = row.value;
      const y = top + rowPx * (index + 0.5);
      const look = lookOf(figure, row);
      const colour =
        row.slot !== null
          ? slotColour(style.colours, row.slot)
          : row.highlighted
            ? style.colours.barOn
            : style.colours.bar;
      if (value === null) return { row, y, bar: null, x: null, look, colour };
      const x = xOf(value);
      // Present is not zero: the smallest bar is one pixel long.
      const to = value === 0 ? zero : value > 0 ? Math.max(x, zero + unit) : Math.min(x, zero - unit);
      const hasBar = value !== 0 && look !== 'dot';
      return {
        row,
        y,
        bar: hasBar ? { from: zero, to, top: y - thickness / 2, height: thickness } : null,
        x: look === 'dot' ? x : to,
        look,
        colour,
      };
    }),
  };
}

/** Places rows, bars and columns in a box. Pure. Rows share the height; text shrinks before anything is left out. */
export const barsLayout = layoutOnce<BarsFigure, BarsLayout>(placeBars);
