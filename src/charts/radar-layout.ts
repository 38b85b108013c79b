import type { RadarFigure } from '../figures/radar-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { directionOf } from './radar-labels.ts';
import { legendColumn, legendRows, type RadarLegend } from './radar-legend.ts';
import { radarWheel, type RadarWheel } from './radar-wheel.ts';
import { sceneText, textBox, type SceneText } from './scene.ts';
import type { Place } from './stops.ts';
import { chartStyle, type ChartStyle } from './style.ts';

export interface RadarLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly legend: RadarLegend;
  readonly wheel: RadarWheel;
  readonly ringLabels: readonly SceneText[];
  /** Where a percentile stands on an axis. */
  readonly placeOf: (axis: number, percentile: number) => Place;
}

const widePx = 760;

/** Between the last axis and the first, where no point ever stands. */
function ringLabels(figure: RadarFigure, wheel: RadarWheel, style: ChartStyle): SceneText[] {
  const count = figure.axes.length;
  const { sin, cos } = directionOf(count - 0.5, count);
  const sizePx = style.sizes.textPx * 0.85;
  return figure.rings.map(({ at, label, isMedian }) => {
    const r = (wheel.radiusPx * at) / 100;
    const colour = isMedian ? style.colours.ink2 : style.colours.ink3;
    const text = sceneText(label, wheel.x + sin * r, wheel.y - cos * r, { sizePx, colour, align: 'center' });
    // Near the centre a long name would reach the markers of the first axis.
    const over = textBox(text).right - (wheel.x - sizePx);
    return over > 0 ? { ...text, x: text.x - over } : text;
  });
}

function placeRadar(figure: RadarFigure, style: ChartStyle, box: ChartBox): RadarLayout {
  const unit = style.sizes.textPx / 12;
  const isWide = box.widthPx >= widePx * unit;
  const legend = isWide ? legendColumn(figure, style, box) : legendRows(figure, style, box.widthPx);
  const plot = isWide
    ? { left: 0, top: 0, width: box.widthPx - legend.widthPx, height: box.heightPx }
    : { left: 0, top: legend.heightPx, width: box.widthPx, height: Math.max(80, box.heightPx - legend.heightPx) };
  const wheel = radarWheel(figure.axes, plot, style);
  return {
    box,
    plot,
    legend,
    wheel,
    ringLabels: ringLabels(figure, wheel, style),
    placeOf: (axis, percentile) => {
      const { sin, cos } = directionOf(axis, figure.axes.length);
      const r = (wheel.radiusPx * percentile) / 100;
      return { x: wheel.x + sin * r, y: wheel.y - cos * r };
    },
  };
}

/** Places the legend, the wheel with its labels, and the names of its rings in a box. Pure. */
export const radarLayout = layoutOnce<RadarFigure, RadarLayout>(placeRadar);

/** The most a wheel may take; it takes no more than its labels and its width allow. */
function mostWheelPx(figure: RadarFigure, widthPx: number): number {
  if (widthPx >= widePx) return Math.min(520, Math.max(420, widthPx * 0.5));
  return figure.axes.length > 8 ? 480 : 400;
}

/** The height a radar asks for at a width: the wheel that fits, and the rows of its legend where they stand above it. */
export function radarHeightPx(figure: RadarFigure, widthPx: number): number {
  const style = chartStyle({ theme: 'light', language: figure.language });
  const most = mostWheelPx(figure, widthPx);
  const rowsPx = widthPx >= widePx ? 0 : legendRows(figure, style, widthPx).heightPx;
  const { wheel } = radarLayout(figure, style, { widthPx, heightPx: rowsPx + most });
  return Math.ceil(rowsPx + wheel.heightPx + 8);
}
