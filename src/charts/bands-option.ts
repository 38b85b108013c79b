import type { BandsFigure } from '../figures/bands-figure.ts';
import { bandsLayout } from './bands-layout.ts';
import { bandsGrid, bandsKey, bandsRows } from './bands-scene.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries } from './scene.ts';
import type { ChartStyle } from './style.ts';

/** Rank bands as an ECharts option: our own layout in two layers, the rows over the grid. */
export function bandsOption(figure: BandsFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = bandsLayout(figure, style, box);
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, bandsGrid(figure, layout, style), style.fontFamily),
      sceneSeries('over', 5, [...bandsKey(layout, style), ...bandsRows(layout, style)], style.fontFamily),
    ],
  };
}
