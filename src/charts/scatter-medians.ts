import type { ScatterFigure } from '../figures/scatter-figure.ts';
import type { PlotArea } from './chart-box.ts';
import { sceneText, type SceneText } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';

/** Where a scatter's plot is, and the px of any value. */
export interface ScatterFrame {
  readonly plot: PlotArea;
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  readonly unit: number;
}

/** The labels of both medians: x beside its line at the top of the plot, y over its line at the right, out of each other's way. */
export function medianWords(figure: ScatterFigure, frame: ScatterFrame, style: ChartStyle): SceneText[] {
  const { medians } = figure;
  if (medians === null) return [];
  const { plot, xOf, yOf, unit } = frame;
  const look = { sizePx: style.sizes.textPx, colour: style.colours.ink2 };
  const right = plot.left + plot.width;
  const [x, y] = [xOf(medians.x.value), yOf(medians.y.value)];
  const isRoomRight = x + 6 * unit + measureText(medians.x.label, look.sizePx) <= right;
  const top = sceneText(medians.x.label, x + (isRoomRight ? 6 : -6) * unit, plot.top + 9 * unit, {
    ...look,
    align: isRoomRight ? 'left' : 'right',
  });
  const isBelow = y - plot.top < 34 * unit;
  const side = sceneText(medians.y.label, right, y + (isBelow ? 9 : -9) * unit, { ...look, align: 'right' });
  return [top, side];
}
