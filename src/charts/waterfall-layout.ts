import type { WaterfallFigure, WaterfallStep, WaterfallTotal } from '../figures/gap-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { rowsFrame, rowsHeightPx, type PlacedRow, type RowsFrame } from './rows-frame.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, type Ticks } from './ticks.ts';

interface PlacedTotal {
  readonly kind: 'total';
  readonly total: WaterfallTotal;
  readonly at: PlacedRow;
  readonly x: number;
}

interface PlacedStep {
  readonly kind: 'step';
  readonly step: WaterfallStep;
  readonly at: PlacedRow;
  readonly from: number;
  readonly to: number;
}

export type PlacedBar = PlacedTotal | PlacedStep;

export interface WaterfallLayout extends RowsFrame {
  readonly ticks: Ticks;
  readonly xOf: (score: number) => number;
  /** From the first total through the steps to the last. */
  readonly bars: readonly PlacedBar[];
}

const headPx = 4;

/** The height in px the figure asks for at a width. */
export function waterfallHeightPx(figure: WaterfallFigure, widthPx: number): number {
  return rowsHeightPx(figure.steps.length + 2, widthPx, headPx);
}

/** The axis holds every place the bars reach; a bar's length is its points, so that it need not begin at zero. */
function axisTicks({ from, to, steps }: WaterfallFigure): Ticks {
  const places = [from.value, to.value, ...steps.flatMap(({ start, end }) => [start, end])];
  return linearTicks(Math.min(...places), Math.max(...places), 0.1);
}

/** Places the two totals and the steps between them, a row each. Pure. */
export function waterfallLayout(figure: WaterfallFigure, style: ChartStyle, box: ChartBox): WaterfallLayout {
  const { from, to, steps } = figure;
  const unit = style.sizes.textPx / 12;
  const texts = [from.text, to.text, ...steps.map(({ text }) => text)];
  const frame = rowsFrame(
    {
      labels: [
        { text: from.label, indent: 0 },
        ...steps.map(({ label, level }) => ({ text: label, indent: level })),
        { text: to.label, indent: 0 },
      ],
      valueEm: Math.max(...texts.map((text) => measureText(text, 1, true))),
      headPx: headPx * unit,
      padPx: 6 * unit,
    },
    style,
    box,
  );
  const ticks = axisTicks(figure);
  const { plot } = frame;
  const xOf = (score: number) => plot.left + ((score - ticks.min) / (ticks.max - ticks.min)) * plot.width;
  const total = (of: WaterfallTotal, at: PlacedRow | undefined): PlacedBar[] =>
    at === undefined ? [] : [{ kind: 'total', total: of, at, x: xOf(of.value) }];
  const placed = steps.flatMap((step, index): PlacedBar[] => {
    const at = frame.rows[index + 1];
    return at === undefined ? [] : [{ kind: 'step', step, at, from: xOf(step.start), to: xOf(step.end) }];
  });
  const bars = [...total(from, frame.rows[0]), ...placed, ...total(to, frame.rows[steps.length + 1])];
  return { ...frame, ticks, xOf, bars };
}
