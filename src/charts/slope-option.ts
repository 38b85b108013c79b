import type { PairFigure } from '../figures/pair-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries } from './scene.ts';
import { slopeLayout } from './slope-layout.ts';
import { slopeAxes, slopeLabels, slopeLines } from './slope-scene.ts';
import type { ChartStyle } from './style.ts';

/** A slope chart as an ECharts option: our own layout in two layers, lines and words over the axes. */
export function slopeOption(figure: PairFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = slopeLayout(figure, style, box);
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, slopeAxes(figure, layout, style), style.fontFamily),
      sceneSeries(
        'over',
        5,
        [...slopeLines(figure, layout, style), ...slopeLabels(figure, layout, style)],
        style.fontFamily,
      ),
    ],
  };
}
