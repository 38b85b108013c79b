import type { MatrixCell, MatrixColumn, MatrixFigure } from '../figures/matrix-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { heatLegend, type HeatLegend } from './heat-legend.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { narrowPx } from './trend-frame.ts';
import { wrapText } from './wrap-text.ts';

export interface PlacedMatrixCell {
  readonly cell: MatrixCell;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedHeader {
  readonly column: MatrixColumn;
  readonly x: number;
  /** Middle of the first line. */
  readonly top: number;
  /** The label, and below it in grey the unit and the detail. */
  readonly lines: readonly { readonly text: string; readonly isLabel: boolean }[];
}

export interface MatrixLayout {
  readonly box: ChartBox;
  readonly legend: HeatLegend;
  readonly left: number;
  readonly namePx: number;
  readonly nameX: number;
  readonly rowPx: number;
  readonly textPx: number;
  /** Size of the numbers; null where they do not all fit. */
  readonly valueSizePx: number | null;
  /** Top of the first row of each block of columns. */
  readonly blockTops: readonly number[];
  readonly headers: readonly PlacedHeader[];
  readonly cells: readonly PlacedMatrixCell[];
}

export const headerLinePx = 15;
const leastCellPx = 58;
const mostCellPx = 190;
const blockGapPx = 14;
const leastRowPx = 13;

interface Frame {
  readonly perBlock: number;
  readonly left: number;
  readonly namePx: number;
  readonly cellPx: number;
  readonly headers: readonly PlacedHeader['lines'][];
  /** Height of the header of each block. */
  readonly headPx: readonly number[];
}

function headerLines({ label, unit, detail }: MatrixColumn, widthPx: number, sizePx: number): PlacedHeader['lines'] {
  const lines = (text: string): string[] => (text === '' ? [] : wrapText(text, widthPx, { sizePx }));
  return [
    ...lines(label).map((text) => ({ text, isLabel: true })),
    ...[...lines(unit), ...lines(detail)].map((text) => ({ text, isLabel: false })),
  ];
}

function frameOf(figure: MatrixFigure, widthPx: number, textPx: number, blocks: number): Frame {
  const unit = textPx / 12;
  const isNarrow = widthPx < narrowPx * unit;
  const count = Math.max(1, figure.columns.length);
  const perBlock = Math.ceil(count / blocks);
  const widest = Math.max(0, ...figure.rows.map(({ short }) => measureText(short, textPx, true)));
  const namePx = Math.min(widest, widthPx * (isNarrow ? 0.26 : 0.2));
  const left = Math.ceil((14 + 10) * unit + namePx);
  const cellPx = Math.min(mostCellPx * unit, (widthPx - left) / perBlock);
  const headers = figure.columns.map((column) => headerLines(column, cellPx - 8 * unit, textPx));
  const headPx = Array.from({ length: Math.ceil(count / perBlock) }, (_, block) => {
    const own = headers.slice(block * perBlock, (block + 1) * perBlock);
    return (Math.max(1, ...own.map((lines) => lines.length)) * headerLinePx + 8) * unit;
  });
  return { perBlock, left, namePx, cellPx, headers, headPx };
}

function leastCell(figure: MatrixFigure, textPx: number): number {
  const unit = textPx / 12;
  const texts = figure.rows.flatMap(({ cells }) => cells.map(({ value }) => value.text));
  return Math.max(leastCellPx * unit, ...texts.map((text) => measureText(text, textPx) + 10 * unit));
}

/** As few blocks of columns below each other as let every number stand in its cell. */
function blocksFor(figure: MatrixFigure, widthPx: number, textPx: number): number {
  const count = Math.max(1, figure.columns.length);
  const { left } = frameOf(figure, widthPx, textPx, 1);
  const fit = Math.max(1, Math.floor((widthPx - left) / leastCell(figure, textPx)));
  return Math.ceil(count / fit);
}

function fixedPx(legend: HeatLegend, { headPx }: Frame, unit: number): number {
  const heads = headPx.reduce((sum, each) => sum + each, 0);
  return legend.heightPx + 8 * unit + heads + (headPx.length - 1) * blockGapPx * unit + 2 * unit;
}

function placeMatrix(figure: MatrixFigure, style: ChartStyle, box: ChartBox): MatrixLayout {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const count = Math.max(1, figure.rows.length);
  const placed = (blocks: number, hasText: boolean) => {
    const frame = frameOf(figure, box.widthPx, textPx, blocks);
    const legend = heatLegend(figure, { widthPx: box.widthPx, sizePx: textPx, hasText });
    const rowPx = (box.heightPx - fixedPx(legend, frame, unit)) / (count * frame.headPx.length);
    return { frame, legend, rowPx: Math.min(52 * unit, Math.max(6 * unit, rowPx)) };
  };
  const wished = placed(blocksFor(figure, box.widthPx, textPx), true);
  // A given height may leave no room for a second block.
  const { frame, legend, rowPx } = wished.rowPx >= leastRowPx * unit ? wished : placed(1, false);
  const { perBlock, left, namePx, cellPx, headers, headPx } = frame;
  const texts = figure.rows.flatMap(({ cells }) => cells.map(({ value }) => value.text));
  const fits = (sizePx: number): boolean =>
    sizePx * 1.2 <= rowPx && texts.every((text) => measureText(text, sizePx) <= cellPx - 6 * unit);
  const blockTops: number[] = [];
  let top = legend.heightPx + 8 * unit;
  for (const head of headPx) {
    blockTops.push(top + head);
    top += head + rowPx * figure.rows.length + blockGapPx * unit;
  }
  const placeOf = (column: number) => {
    const block = Math.floor(column / perBlock);
    return { top: blockTops[block] ?? 0, left: left + (column % perBlock) * cellPx };
  };
  return {
    box,
    legend,
    left,
    namePx,
    nameX: 14 * unit,
    rowPx,
    textPx,
    valueSizePx: [textPx, 11 * unit, 10 * unit].find(fits) ?? null,
    blockTops,
    headers: figure.columns.map((column, at): PlacedHeader => {
      const place = placeOf(at);
      const lines = headers[at] ?? [];
      const height = lines.length * headerLinePx * unit;
      return {
        column,
        x: place.left + cellPx / 2,
        top: place.top - 5 * unit - height + (headerLinePx / 2) * unit,
        lines,
      };
    }),
    cells: figure.rows.flatMap(({ cells }, row) =>
      cells.map((cell, column): PlacedMatrixCell => {
        const place = placeOf(column);
        return { cell, row, column, left: place.left, top: place.top + rowPx * row, width: cellPx, height: rowPx };
      }),
    ),
  };
}

/** Places names, headers, cells and the legend in a box, in several blocks where columns would be too narrow for their numbers. Pure. */
export const matrixLayout = layoutOnce<MatrixFigure, MatrixLayout>(placeMatrix);

/** The height a table of metrics asks for: its legend, its headers and a row for each park in each block. */
export function matrixHeightPx(figure: MatrixFigure, widthPx: number): number {
  const legend = heatLegend(figure, { widthPx, sizePx: 12, hasText: true });
  const frame = frameOf(figure, widthPx, 12, blocksFor(figure, widthPx, 12));
  return Math.ceil(fixedPx(legend, frame, 1) + frame.headPx.length * Math.max(1, figure.rows.length) * 34);
}
