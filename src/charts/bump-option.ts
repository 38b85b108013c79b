import type { BumpFigure } from '../figures/bump-figure.ts';
import { bumpLayout } from './bump-layout.ts';
import { bumpAxis, bumpLabels, bumpLines } from './bump-scene.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { hiddenAxes, sceneSeries, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';

/** Every word and mark of ranks over time, in the order they are drawn. */
export function bumpScene(figure: BumpFigure, style: ChartStyle, box: ChartBox): SceneShape[] {
  const layout = bumpLayout(figure, style, box);
  return [...bumpAxis(layout, style), ...bumpLines(figure, layout, style), ...bumpLabels(figure, layout, style)];
}

/** Ranks over time as an ECharts option: our own layout, axes under lines under words. */
export function bumpOption(figure: BumpFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = bumpLayout(figure, style, box);
  const over = [...bumpLines(figure, layout, style), ...bumpLabels(figure, layout, style)];
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(layout.plot, { x: [0, 1], y: [0, 1], inverted: false }),
    series: [
      sceneSeries('under', 1, bumpAxis(layout, style), style.fontFamily),
      sceneSeries('over', 5, over, style.fontFamily),
    ],
  };
}
