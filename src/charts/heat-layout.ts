import type { HeatCell, HeatFigure } from '../figures/heat-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { heatLegend, type HeatLegend } from './heat-legend.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { narrowPx } from './trend-frame.ts';

export interface PlacedCell {
  readonly cell: HeatCell;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface HeatLayout {
  readonly box: ChartBox;
  readonly legend: HeatLegend;
  /** All cells together. */
  readonly plot: PlotArea;
  /** Middle of each period's column. */
  readonly xs: readonly number[];
  readonly rowPx: number;
  readonly nameX: number;
  readonly namePx: number;
  readonly nameSizePx: number;
  /** Size of the numbers in the cells; null where they do not all fit, because some without the others would mislead. */
  readonly valueSizePx: number | null;
  readonly flagRadiusPx: number;
  readonly cells: readonly (readonly PlacedCell[])[];
}

const headerPx = 22;
const mostRowPx = 56;
const mostCellPx = 220;

interface CellRoom {
  readonly width: number;
  readonly height: number;
  readonly flagPx: number;
}

function valueSize(figure: HeatFigure, textPx: number, room: CellRoom): number | null {
  const unit = textPx / 12;
  const cells = figure.rows.flatMap((row) => row.cells);
  const hasBreaks = cells.some(({ breakRef }) => breakRef !== null);
  const padding = hasBreaks ? room.flagPx * 2 + 3 * unit : 8 * unit;
  const sizes = [textPx, 11 * unit, 10 * unit];
  const fits = (sizePx: number): boolean =>
    sizePx * 1.3 <= room.height &&
    cells.every(({ value }) => value.value === null || measureText(value.text, sizePx) <= room.width - padding);
  return sizes.find(fits) ?? null;
}

function placeHeat(figure: HeatFigure, style: ChartStyle, box: ChartBox): HeatLayout {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const isNarrow = box.widthPx < narrowPx * unit;
  const count = Math.max(1, figure.rows.length);
  const nameX = 14 * unit;
  const widest = Math.max(0, ...figure.rows.map(({ short }) => measureText(short, textPx)));
  const namePx = Math.min(widest, box.widthPx * (isNarrow ? 0.24 : 0.2));
  const left = Math.ceil(nameX + namePx + 10 * unit);
  const columns = Math.max(1, figure.periods.length);
  const cellPx = Math.min(mostCellPx * unit, Math.max(2, box.widthPx - left) / columns);
  const flagOf = (rowPx: number): number => Math.min(5.5 * unit, rowPx * 0.3);
  const place = (legend: HeatLegend) => {
    const top = legend.heightPx + (6 + headerPx) * unit;
    const rowPx = Math.min(mostRowPx * unit, Math.max(2, (box.heightPx - top - 2 * unit) / count));
    const valueSizePx = valueSize(figure, textPx, { width: cellPx, height: rowPx, flagPx: flagOf(rowPx) });
    return { legend, top, rowPx, valueSizePx };
  };
  const legendRoom = { widthPx: box.widthPx, sizePx: textPx };
  const full = place(heatLegend(figure, { ...legendRoom, hasText: true }));
  const { legend, top, rowPx, valueSizePx } =
    full.valueSizePx === null ? place(heatLegend(figure, { ...legendRoom, hasText: false })) : full;
  return {
    box,
    legend,
    plot: { left, top, width: cellPx * columns, height: rowPx * figure.rows.length },
    xs: figure.periods.map((_, index) => left + cellPx * (index + 0.5)),
    rowPx,
    nameX,
    namePx,
    nameSizePx: Math.min(textPx, rowPx * 0.8),
    // A longer legend may have taken the height the numbers had.
    valueSizePx: full.valueSizePx === null ? null : valueSizePx,
    // Among many rows a flag may be a little higher than its own: its number must be read.
    flagRadiusPx: full.valueSizePx === null ? Math.max(3.2 * unit, Math.min(7 * unit, rowPx * 0.34)) : flagOf(rowPx),
    cells: figure.rows.map((row, at) =>
      row.cells.map((cell, index) => ({
        cell,
        left: left + cellPx * index,
        top: top + rowPx * at,
        width: cellPx,
        height: rowPx,
      })),
    ),
  };
}

/** Places names, columns, cells and the legend in a box. Pure. */
export const heatLayout = layoutOnce<HeatFigure, HeatLayout>(placeHeat);

/** The height a heat table asks for: its legend, its years and a row for each park. */
export function heatHeightPx(figure: HeatFigure, widthPx: number): number {
  const legend = heatLegend(figure, { widthPx, sizePx: 12, hasText: false });
  return Math.ceil(legend.heightPx + 6 + headerPx + 2 + Math.max(1, figure.rows.length) * 34);
}
