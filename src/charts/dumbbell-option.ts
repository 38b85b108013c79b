import type { PairFigure } from '../figures/pair-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { dumbbellLayout } from './dumbbell-layout.ts';
import { dumbbellGrid, dumbbellHeader, dumbbellRows } from './dumbbell-scene.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries } from './scene.ts';
import type { ChartStyle } from './style.ts';

/** Dumbbells as an ECharts option: our own layout in two layers, the rows over the grid. */
export function dumbbellOption(figure: PairFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = dumbbellLayout(figure, style, box);
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, dumbbellGrid(figure, layout, style), style.fontFamily),
      sceneSeries(
        'over',
        5,
        [...dumbbellHeader(figure, layout, style), ...dumbbellRows(figure, layout, style)],
        style.fontFamily,
      ),
    ],
  };
}
