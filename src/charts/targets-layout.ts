import type { TargetRow, TargetsFigure } from '../figures/targets-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { rowsFrame, rowsHeightPx, type RowsFrame } from './rows-frame.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, type Ticks } from './ticks.ts';

/** A column of numbers beside the bars; on a phone its text stands on the line of the name. */
export interface TargetsColumn {
  readonly header: string;
  readonly textOf: (row: TargetRow) => string;
  readonly bold: boolean;
  /** Right edge in px. */
  readonly right: number;
}

export interface TargetsLayout {
  readonly frame: RowsFrame;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  /** Empty where stacked. */
  readonly columns: readonly TargetsColumn[];
  /** Middle of the line that says what the marks are, and of the headers of the columns. */
  readonly legendY: number;
  readonly headerY: number;
}

const legendPx = 22;
const headerPx = 20;
const padPx = 14;
const gapEm = 1.2;
/** Of the P before a provisional number. */
export const letterEm = 0.9;

type Asked = Omit<TargetsColumn, 'right'>;

function columnsOf({ rows, headers }: TargetsFigure): readonly Asked[] {
  const rate: Asked = {
    header: headers.rate,
    textOf: (row) => (row.rate === null ? '' : `${row.rate.text}%`),
    bold: true,
  };
  return [
    { header: headers.done, textOf: ({ done }) => done.text, bold: false },
    { header: headers.target, textOf: ({ target }) => target?.text ?? '', bold: false },
    ...(rows.some((row) => row.rate !== null) ? [rate] : []),
  ];
}

/** 完成数 / 目标数 · 完成率 in one line, as it stands beside a name on a phone. */
export function targetLine({ done, target, rate }: TargetRow): string {
  const amounts = target === null ? done.text : `${done.text} / ${target.text}`;
  return rate === null ? amounts : `${amounts} · ${rate.text}%`;
}

function columnEm({ header, textOf, bold }: Asked, figure: TargetsFigure, headerEm: number): number {
  const cells = figure.rows.map((row) => measureText(textOf(row), 1, bold));
  return Math.max(measureText(header, headerEm), ...cells) + gapEm;
}

/** The height in px the figure asks for at a width. */
export function targetsHeightPx({ rows }: TargetsFigure, widthPx: number): number {
  return rowsHeightPx(rows.length, widthPx, legendPx + headerPx);
}

function placeTargets(figure: TargetsFigure, style: ChartStyle, box: ChartBox): TargetsLayout {
  const unit = style.sizes.textPx / 12;
  const headerEm = style.sizes.textPx / style.sizes.rowTextPx;
  const asked = columnsOf(figure);
  const ems = asked.map((column) => columnEm(column, figure, headerEm));
  const isNarrow = box.widthPx < 480 * unit;
  const letter = figure.rows.some(({ done }) => done.status === 'P') ? letterEm : 0;
  const beside = ems.reduce((sum, em) => sum + em, letter);
  const over = Math.max(0, ...figure.rows.map((row) => measureText(targetLine(row), 1, true))) + letter;
  const headPx = (isNarrow ? legendPx : legendPx + headerPx) * unit;
  const frame = rowsFrame(
    {
      labels: figure.rows.map(({ short }) => ({ text: short, indent: 0 as const })),
      valueEm: isNarrow ? over : beside,
      headPx,
      padPx: padPx * unit,
    },
    style,
    box,
  );
  const values = figure.rows.flatMap(({ done, target, even }) => [done.value, target?.value ?? null, even]);
  const numbers = values.filter((value) => value !== null);
  const ticks = linearTicks(Math.min(0, ...numbers), Math.max(0, ...numbers, Number.MIN_VALUE), 10 ** -figure.decimals);
  const { plot, textPx, isStacked } = frame;
  let right = box.widthPx - (beside - letter) * textPx;
  const columns = asked.map((column, index): TargetsColumn => {
    right += (ems[index] ?? 0) * textPx;
    return { ...column, right };
  });
  return {
    frame,
    ticks,
    xOf: (value) => plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * plot.width,
    columns: isStacked ? [] : columns,
    legendY: (legendPx / 2) * unit,
    headerY: headPx - 10 * unit,
  };
}

/** Places names, bars and columns of numbers in a box. Pure. */
export const targetsLayout = layoutOnce<TargetsFigure, TargetsLayout>(placeTargets);
