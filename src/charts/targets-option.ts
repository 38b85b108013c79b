import type { TargetsFigure } from '../figures/targets-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { targetsLayout } from './targets-layout.ts';
import { targetsGrid, targetsKey, targetsRows } from './targets-scene.ts';

/** Plans and what is done of them as an ECharts option: our own layout in two layers, the bars over the grid. */
export function targetsOption(figure: TargetsFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = targetsLayout(figure, style, box);
  const over = [...targetsKey(figure, layout, style), ...targetsRows(figure, layout, style)];
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.frame.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, targetsGrid(layout, style), style.fontFamily),
      sceneSeries('over', 5, over, style.fontFamily),
    ],
  };
}
