import type { ScoreFigure } from '../figures/score-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries } from './scene.ts';
import { scoreLayout } from './score-layout.ts';
import { scoreGrid, scoreKey, scoreRows } from './score-scene.ts';
import type { ChartStyle } from './style.ts';

/** Composite scores as an ECharts option: our own layout in two layers, the bars over the grid. */
export function scoreOption(figure: ScoreFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = scoreLayout(figure, style, box);
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, scoreGrid(layout, style), style.fontFamily),
      sceneSeries('over', 5, [...scoreKey(layout, style), ...scoreRows(layout, style)], style.fontFamily),
    ],
  };
}
