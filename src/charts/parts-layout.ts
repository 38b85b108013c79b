import type { FigureValue } from '../figures/figure.ts';
import type { PartsFigure } from '../figures/parts-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { bandsPx, partsBands, type PartsBand } from './parts-bands.ts';
import { columnPx, isSingle, partsColumns, roomRows, type PartsColumn } from './parts-cells.ts';
import { partsLegend, type PartsLegend } from './parts-legend.ts';
import type { ChartSizes, ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, type Ticks } from './ticks.ts';

export interface PlacedBand extends PartsBand {
  /** Middle of the strip. */
  readonly y: number;
  readonly heightPx: number;
}

export interface PartsLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly legend: PartsLegend;
  /** Names above the bars, which then have the whole width. */
  readonly isStacked: boolean;
  readonly namePx: number;
  /** Right edges of the columns of numbers; empty where stacked. */
  readonly columns: readonly (PartsColumn & { readonly right: number })[];
  readonly textPx: number;
  readonly axisTextPx: number;
  readonly bands: readonly PlacedBand[];
}

type TextSizes = Pick<ChartSizes, 'textPx' | 'rowTextPx'>;

const screenSizes: TextSizes = { textPx: 12, rowTextPx: 14 };
const leastTextPx = 8;
const leastPlotPx = 150;
const mostStretch = 1.35;
const columnGapPx = 16;
/** Of the arrow or wave after the end of a qualified bar. */
const boundPx = 16;
const axisPx = 24;
const headerPx = 20;
export const indentPx = 12;

interface Sizes {
  readonly textPx: number;
  readonly headPx: number;
  readonly unit: number;
}

function namesPx(figure: PartsFigure, widthPx: number, { textPx, unit }: Sizes): number {
  const parks = figure.rows.map(({ short }) => measureText(short, textPx, true));
  const parts = isSingle(figure) ? [] : figure.parts.map(({ label }) => measureText(label, textPx) + indentPx * unit);
  return Math.min(Math.max(0, ...parks, ...parts), widthPx * 0.34);
}

function columnsPx(figure: PartsFigure, sizes: Sizes): number[] {
  return partsColumns(figure).map((column) => columnPx(column, figure, sizes) + columnGapPx * sizes.unit);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Whether names, bars and columns of numbers have room beside each other. */
function isNarrow(figure: PartsFigure, widthPx: number, { textPx, rowTextPx }: TextSizes): boolean {
  const sizes = { textPx: rowTextPx, headPx: textPx, unit: textPx / 12 };
  const taken = namesPx(figure, widthPx, sizes) + total(columnsPx(figure, sizes)) + columnGapPx * sizes.unit;
  return widthPx - taken < leastPlotPx * sizes.unit;
}

/** The height in px the figure asks for at a width. */
export function partsHeightPx(figure: PartsFigure, widthPx: number): number {
  const isStacked = isNarrow(figure, widthPx, screenSizes);
  const legend = partsLegend(figure, { widthPx, sizePx: screenSizes.textPx, unit: 1 });
  const bands = bandsPx(partsBands(figure, isStacked));
  return Math.ceil(legend.heightPx + (isStacked ? 8 : headerPx) + bands + axisPx);
}

function ticksOf(figure: PartsFigure): Ticks {
  const numbers = (values: readonly FigureValue[]): number[] =>
    values.flatMap(({ value }) => (value === null ? [] : [value]));
  const values = roomRows(figure).flatMap(({ total: whole, lines }) =>
    numbers([whole, ...lines.map(({ value }) => value)]),
  );
  return linearTicks(Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE), 10 ** -figure.decimals);
}

function placed(bands: readonly PartsBand[], top: number, stretch: number): PlacedBand[] {
  let y = top;
  return bands.map((band) => {
    const heightPx = band.px * stretch;
    y += heightPx;
    return { ...band, y: y - heightPx / 2, heightPx };
  });
}

function placeParts(figure: PartsFigure, style: ChartStyle, box: ChartBox): PartsLayout {
  const unit = style.sizes.textPx / 12;
  const isStacked = isNarrow(figure, box.widthPx, style.sizes);
  const bands = partsBands(figure, isStacked);
  const axisTextPx = style.sizes.textPx;
  const legend = partsLegend(figure, { widthPx: box.widthPx, sizePx: axisTextPx, unit });
  const top = legend.heightPx + (isStacked ? 8 : headerPx) * unit;
  const stretch = Math.min(mostStretch * unit, (box.heightPx - top - axisPx * unit) / Math.max(1, bandsPx(bands)));
  const textPx = Math.max(
    leastTextPx * unit,
    Math.min(style.sizes.rowTextPx * (isStacked ? 0.93 : 1), stretch * (isStacked ? 13 : isSingle(figure) ? 24 : 16)),
  );
  const sizes = { textPx, headPx: axisTextPx, unit };
  const namePx = isStacked ? 0 : namesPx(figure, box.widthPx, sizes);
  const widths = isStacked ? [] : columnsPx(figure, sizes);
  const left = isStacked ? 2 * unit : namePx + columnGapPx * unit;
  const qualified = roomRows(figure).some(({ total: whole, lines }) =>
    [whole, ...lines.map(({ value }) => value)].some(({ qualifier }) => qualifier !== 'exact'),
  );
  const right = total(widths) + (qualified ? boundPx : 2) * unit;
  const plot = {
    left,
    top,
    width: Math.max(40, box.widthPx - left - right),
    height: bandsPx(bands) * stretch,
  };
  const ticks = ticksOf(figure);
  const columns = isStacked ? [] : partsColumns(figure);
  return {
    box,
    plot,
    ticks,
    xOf: (value) => plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * plot.width,
    legend,
    isStacked,
    namePx,
    columns: columns.map((column, index) => ({ ...column, right: box.widthPx - total(widths.slice(index + 1)) })),
    textPx,
    axisTextPx,
    bands: placed(bands, top, stretch),
  };
}

/** Places legend, columns and strips in a box. Pure. Strips share the height; words shrink with them, down to what can be read. */
export const partsLayout = layoutOnce<PartsFigure, PartsLayout>(placeParts);
