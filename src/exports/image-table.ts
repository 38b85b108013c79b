import type { ChartBox } from '../charts/chart-box.ts';
import { circlePath, px, scenePath, sceneText, segment, type SceneShape } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { fitText, measureText } from '../charts/text-metrics.ts';
import { changeTriangle, missingMark, missingStatus } from '../charts/value-marks.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureTable, TableCell, TableRow } from '../figures/figure-table.ts';
import type { SparkPieces } from '../figures/spark-pieces.ts';
import { cellMarksEm, cellMarkShapes } from './cell-marks.ts';
import { imageWords } from './image-words.ts';

export interface PlacedColumn {
  readonly index: number;
  readonly left: number;
  readonly right: number;
}

/** Which columns are shown, where, and at what size of type. */
export interface TableFit {
  readonly sizePx: number;
  readonly columns: readonly PlacedColumn[];
  readonly leftOut: number;
}

/** A short table is set larger, so that it fills its picture; a long one shrinks before it is cut. */
const sizesPx = [18, 16, 14, 12, 11, 10, 9] as const;
const textPx = 12;
const mostTextColumnEm = 26;

function cellWidth(cell: TableCell | undefined, indent: number, sizePx: number): number {
  if (cell === undefined) return 0;
  const triangle = cell.change !== undefined && cell.change.direction !== 'flat' ? sizePx * 1.1 : 0;
  return measureText(cell.text, sizePx) + triangle + (indent + cellMarksEm(cell)) * sizePx;
}

/** Of a small line, in the size of the type. */
const sparkEm = { width: 6, height: 1.1 } as const;

/** A small line in its cell: cut at gaps and breaks, a dot where a point stands alone and a larger one at the last. */
function sparkShapes(
  pieces: SparkPieces,
  at: { readonly left: number; readonly y: number; readonly sizePx: number },
  { colours }: ChartStyle,
): SceneShape[] {
  const [width, height] = [sparkEm.width * at.sizePx, sparkEm.height * at.sizePx];
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: at.left + x * width,
    y: at.y - height / 2 + y * height,
  });
  const lines = pieces.map((piece) => {
    const [first, ...more] = piece.map(place);
    if (first !== undefined && more.length === 0)
      return scenePath(circlePath(first.x, first.y, at.sizePx * 0.1), { fill: colours.ink3 });
    const d = piece.map(place).map(({ x, y }, order) => `${order === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`);
    return scenePath(d.join(''), { stroke: colours.ink3, widthPx: at.sizePx * 0.09 });
  });
  const end = pieces.at(-1)?.at(-1);
  if (end === undefined) return lines;
  const last = place(end);
  return [...lines, scenePath(circlePath(last.x, last.y, at.sizePx * 0.18), { fill: colours.ink })];
}

function naturalWidths(table: FigureTable, sizePx: number): number[] {
  return table.columns.map((column, index) => {
    if (column.spark) return sizePx * sparkEm.width;
    const header = Math.max(measureText(column.label, sizePx), measureText(column.unit ?? '', sizePx - 1));
    const cells = table.rows.map((row) => cellWidth(row.cells[index], row.indent ?? 0, sizePx));
    return Math.min(Math.max(header, ...cells), sizePx * mostTextColumnEm);
  });
}

export function rowHeightPx(sizePx: number): number {
  return Math.round(sizePx * 1.7);
}

export function headHeightPx(table: FigureTable, sizePx: number): number {
  return sizePx * (table.columns.some(({ unit }) => unit !== null) ? 2.8 : 1.7);
}

/** One column less: the first behind the name that is neither a small line nor a name itself, while there is such a one. */
function withoutOldest(kept: readonly number[], { columns }: FigureTable): number[] {
  const figures = kept.filter((index, order) => order > 0 && columns[index]?.spark === undefined);
  const out = figures.find((index) => columns[index]?.isName === undefined) ?? figures[0];
  return kept.filter((index) => index !== out);
}

/** The largest type at which all columns fit; failing that the first column and as many of the last ones as do. */
export function fitColumns(table: FigureTable, { widthPx, heightPx }: ChartBox): TableFit {
  for (const sizePx of sizesPx) {
    const gap = sizePx * 1.6;
    const widths = naturalWidths(table, sizePx);
    const total = (indexes: readonly number[]): number =>
      indexes.reduce((sum, index) => sum + (widths[index] ?? 0), gap * (indexes.length - 1));
    let kept = table.columns.map((_, index) => index);
    const isLast = sizePx === sizesPx.at(-1);
    const rowsPx = headHeightPx(table, sizePx) + rowHeightPx(sizePx) * table.rows.length;
    if (sizePx > textPx && rowsPx > heightPx) continue;
    if (total(kept) > widthPx && !isLast) continue;
    while (kept.length > 2 && total(kept) > widthPx) kept = withoutOldest(kept, table);
    // What room is left goes between the columns, but a table of three columns is not torn apart.
    const slack = Math.max(0, widthPx - total(kept)) / Math.max(1, kept.length - 1);
    const spread = Math.min(slack, sizePx * 8);
    let left = 0;
    const columns = kept.map((index) => {
      const right = left + Math.min(widths[index] ?? 0, widthPx);
      const placed = { index, left, right };
      left = right + gap + spread;
      return placed;
    });
    return { sizePx, columns, leftOut: table.columns.length - kept.length };
  }
  return { sizePx: 9, columns: [], leftOut: table.columns.length };
}

function cellShapes(
  cell: TableCell,
  place: PlacedColumn,
  y: number,
  look: {
    readonly sizePx: number;
    readonly align: 'left' | 'right';
    readonly indent: number;
    readonly bold: boolean;
    readonly style: ChartStyle;
  },
): SceneShape[] {
  const { sizePx, align, style } = look;
  const { colours } = style;
  if (cell.spark) return sparkShapes(cell.spark, { left: place.left, y, sizePx }, style);
  const status = cell.fact?.value === null ? missingStatus(cell.fact.status) : null;
  const r = sizePx * 0.3;
  if (status !== null) {
    const x = align === 'right' ? place.right - r - 1 : place.left + r + 1;
    return [missingMark(status, { x, y, r, colour: colours.ink3 })];
  }
  const direction = cell.change?.direction;
  const colour = direction === 'up' ? style.up : direction === 'down' ? style.down : colours.ink;
  const left = place.left + look.indent * sizePx;
  const { bold } = look;
  const room = place.right - left - cellMarksEm(cell) * sizePx;
  const text = fitText(cell.text, room + 0.5, { sizePx, bold });
  const textPx = measureText(text, sizePx, bold);
  const shapes: SceneShape[] = [
    sceneText(text, align === 'right' ? place.right : left, y, { sizePx, bold, colour, align }),
    ...cellMarkShapes(
      cell,
      align === 'right'
        ? { x: place.right - textPx, y, sizePx, towards: 'left' }
        : { x: left + textPx, y, sizePx, towards: 'right' },
      style,
    ),
  ];
  if (direction === 'up' || direction === 'down') {
    const textLeft =
      align === 'right' ? place.right - measureText(text, sizePx) : left + measureText(text, sizePx) + sizePx * 1.2;
    shapes.push(changeTriangle(direction, { x: textLeft - sizePx * 0.65, y, r: sizePx * 0.4, colour }));
  }
  return shapes;
}

function rowShapes(
  row: TableRow,
  y: number,
  { fit, table, style }: { readonly fit: TableFit; readonly table: FigureTable; readonly style: ChartStyle },
): SceneShape[] {
  const { sizePx, columns } = fit;
  if (row.heading !== undefined)
    return [sceneText(row.heading, 0, y, { sizePx, bold: true, colour: style.colours.ink })];
  return columns.flatMap((place, order) => {
    const cell = row.cells[place.index];
    if (cell === undefined) return [];
    const align = table.columns[place.index]?.align ?? 'left';
    return cellShapes(cell, place, y, {
      sizePx,
      align,
      indent: order === 0 ? (row.indent ?? 0) : 0,
      bold: order === 0 && row.isChosen === true,
      style,
    });
  });
}

/** A figure's table as a picture: all columns that fit, rows as far as the height goes, and how many are left to the CSV. */
export function tableScene(figure: Figure, style: ChartStyle, box: ChartBox): SceneShape[] {
  const { table } = figure;
  const { colours } = style;
  const words = imageWords[figure.language];
  const fit = fitColumns(table, box);
  const { sizePx, columns } = fit;
  const rowPx = rowHeightPx(sizePx);
  const headPx = headHeightPx(table, sizePx);
  const width = Math.max(0, ...columns.map(({ right }) => right));
  const shapes: SceneShape[] = columns.flatMap((place): SceneShape[] => {
    const column = table.columns[place.index];
    if (column === undefined) return [];
    const x = column.align === 'right' ? place.right : place.left;
    const room = place.right - place.left + 0.5;
    const label = sceneText(fitText(column.label, room, { sizePx, bold: false }), x, sizePx * 0.8, {
      sizePx,
      align: column.align,
      colour: colours.ink2,
    });
    if (column.unit === null) return [label];
    const unit = fitText(column.unit, room, { sizePx: sizePx - 1, bold: false });
    return [
      label,
      sceneText(unit, x, sizePx * 2.05, { sizePx: sizePx - 1, align: column.align, colour: colours.ink3 }),
    ];
  });
  shapes.push(scenePath(segment(0, headPx, width, headPx), { stroke: colours.ink2 }));
  const fitting = Math.floor((box.heightPx - headPx) / rowPx);
  const isCut = table.rows.length > fitting || fit.leftOut > 0;
  const shown = table.rows.slice(0, isCut ? Math.max(0, fitting - 1) : fitting);
  shown.forEach((row, index) => {
    const y = headPx + rowPx * (index + 0.5);
    shapes.push(...rowShapes(row, y, { fit, table, style }));
    shapes.push(scenePath(segment(0, y + rowPx / 2, width, y + rowPx / 2), { stroke: colours.rule }));
  });
  const missing = table.rows.slice(shown.length).filter(({ heading }) => heading === undefined).length;
  const more = [missing > 0 ? words.moreRows(missing) : '', fit.leftOut > 0 ? words.moreColumns(fit.leftOut) : ''];
  const text = more.filter((each) => each !== '').join(words.semicolon);
  if (text !== '')
    shapes.push(sceneText(text, 0, headPx + rowPx * (shown.length + 0.5), { sizePx, colour: colours.ink3 }));
  return shapes;
}
