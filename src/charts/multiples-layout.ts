import type { TrendSeries } from '../figures/trend-figure.ts';
import type { MultiplesFigure } from '../figures/multiples-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import type { Ticks } from './ticks.ts';
import { narrowPx, plotFrame, tickLabels, type TrendFrame } from './trend-frame.ts';
import { trendModel, trendTicks, type TrendLines, type TrendModel } from './trend-model.ts';

/** A panel placed: a trend of one line, with its head above and its years below. */
export interface Panel {
  readonly series: TrendSeries;
  readonly lines: TrendLines;
  readonly model: TrendModel;
  /** Its plot reaches up to where flags of breaks may stand; `yOf` keeps the line below them. */
  readonly frame: TrendFrame;
  /** The whole panel, y labels and all. */
  readonly area: PlotArea;
  readonly headY: number;
  /** On a shared scale the first panel of a row speaks for the others. */
  readonly hasValueLabels: boolean;
}

export interface MultiplesLayout {
  readonly columns: number;
  readonly panels: readonly Panel[];
}

const mostColumns = 4;
const leastRowPx = 120;
const leastColumnPx = 118;
const gapPx = 16;

function columnsThatFit(count: number, widthPx: number, leastPx: number, most: number): number {
  const fit = Math.floor((widthPx + gapPx) / (leastPx + gapPx));
  const columns = Math.max(1, Math.min(most, count, fit));
  // As many rows, but filled evenly: five stand 3 + 2, not 4 + 1.
  return Math.ceil(count / Math.ceil(count / columns));
}

/** Columns by width, in logical px. */
export function multiplesColumns(count: number, widthPx: number): number {
  return columnsThatFit(Math.max(1, count), widthPx, widthPx < narrowPx ? 140 : 170, mostColumns);
}

/** More and narrower columns where a given height would flatten the panels. */
function columnsIn(count: number, box: ChartBox, unit: number): number {
  const widthPx = box.widthPx / unit;
  const first = multiplesColumns(count, widthPx);
  const choices = [first, 3, 4, 5, 6].map((most) =>
    most === first ? first : columnsThatFit(count, widthPx, leastColumnPx, most),
  );
  const wide = choices.filter((columns) => columns >= first);
  const fitting = wide.find((columns) => box.heightPx / unit / Math.ceil(count / columns) >= leastRowPx);
  return fitting ?? Math.max(...wide);
}

function linesOf(figure: MultiplesFigure, series: readonly TrendSeries[]): TrendLines {
  const { transform, scale, bridge, inverted, decimals, unit, periods } = figure;
  return { transform, scale, bridge, inverted, decimals, unit, periods, series, benchmarks: [] };
}

function labelsPx(lines: TrendLines, ticks: Ticks, sizePx: number): number {
  const labels = tickLabels(lines, ticks);
  return Math.max(...[labels[0] ?? '', labels.at(-1) ?? ''].map((label) => measureText(label, sizePx)));
}

function placeMultiples(figure: MultiplesFigure, style: ChartStyle, box: ChartBox): MultiplesLayout {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const count = Math.max(1, figure.panels.length);
  const columns = columnsIn(count, box, unit);
  const rows = Math.ceil(count / columns);
  const gap = gapPx * unit;
  const own = figure.panels.map((series) => linesOf(figure, [series]));
  const common = trendTicks(linesOf(figure, figure.panels));
  const ticks = own.map((lines) => (figure.isShared ? common : trendTicks(lines)));
  const labelPx =
    Math.ceil(Math.max(0, ...own.map((lines, at) => labelsPx(lines, ticks[at] ?? common, textPx)))) + 6 * unit;
  const gutters = figure.isShared ? 1 : columns;
  const plotWidth = Math.max(24, (box.widthPx - gutters * labelPx - (columns - 1) * gap) / columns);
  const rowPx = box.heightPx / rows;
  const head = 24 * unit;
  const flagPx = (figure.panels.some(({ breaks }) => breaks.length > 0) ? 18 : 4) * unit;
  const plotHeight = Math.max(20, rowPx - head - flagPx - 28 * unit);
  const panels = figure.panels.map((series, at): Panel => {
    const column = at % columns;
    const hasValueLabels = !figure.isShared || column === 0;
    const before = figure.isShared ? (column === 0 ? 0 : labelPx) : column * labelPx;
    const left = before + column * (plotWidth + gap);
    const plotLeft = left + (hasValueLabels ? labelPx : 0);
    const top = Math.floor(at / columns) * rowPx;
    const lines = own[at] ?? linesOf(figure, [series]);
    const model = trendModel(lines, ticks[at]);
    const width = plotLeft + plotWidth - left;
    const frame = plotFrame(lines, model.ticks, {
      box: { widthPx: plotWidth, heightPx: rowPx },
      plot: { left: plotLeft, top: top + head + flagPx, width: plotWidth, height: plotHeight },
      insetPx: 6 * unit,
    });
    return {
      series,
      lines,
      model,
      frame: { ...frame, plot: { ...frame.plot, top: top + head, height: plotHeight + flagPx } },
      area: { left, top, width, height: rowPx },
      headY: top + 10 * unit,
      hasValueLabels,
    };
  });
  return { columns, panels };
}

/** Places the panels in rows and columns. Pure. All plots are equally large, so that slopes compare. */
export const multiplesLayout = layoutOnce<MultiplesFigure, MultiplesLayout>(placeMultiples);
