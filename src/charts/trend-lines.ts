import type { LineSeriesOption } from './echarts.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { lineLook } from './trend-look.ts';
import type { TrendLines, TrendModel, TrendPoint, TrendRun } from './trend-model.ts';

function dashOf(stroke: TrendRun['stroke'], unit: number): 'solid' | number[] {
  if (stroke === 'solid') return 'solid';
  return stroke === 'estimate' ? [4 * unit, 3 * unit] : [3 * unit, 4 * unit];
}

/** The stretches of all lines, one series each with a stable id; `place` gives a point's x and y in the units of the axes. */
export function lineSeries(
  figure: TrendLines,
  model: TrendModel,
  place: (point: TrendPoint) => [number, number],
  style: ChartStyle,
): LineSeriesOption[] {
  const unit = style.sizes.textPx / 12;
  return figure.series.flatMap((series, order) => {
    const look = lineLook(figure, style, series.park);
    const colour = look.isMuted ? style.colours.rule2 : slotColour(style.colours, series.slot);
    return (model.runs[order] ?? []).map((run): LineSeriesOption => ({
      id: run.id,
      name: series.short,
      type: 'line',
      silent: true,
      clip: false,
      showSymbol: false,
      animation: false,
      z: look.isFocused ? 4 : 3,
      data: run.points.map(place),
      lineStyle: {
        color: colour,
        width: look.widthPx,
        type: dashOf(run.stroke, unit),
        opacity: run.stroke === 'bridge' ? look.opacity * 0.7 : look.opacity,
        cap: run.stroke === 'solid' ? 'round' : 'butt',
        join: 'round',
      },
    }));
  });
}
