import type { WaterfallFigure } from '../figures/gap-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { sceneSeries, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { waterfallLayout } from './waterfall-layout.ts';
import { waterfallAxis, waterfallBars, waterfallLinks } from './waterfall-scene.ts';

/** Every word and mark of a waterfall, in the order they are drawn. */
export function waterfallScene(figure: WaterfallFigure, style: ChartStyle, box: ChartBox): SceneShape[] {
  const layout = waterfallLayout(figure, style, box);
  return [...waterfallAxis(layout, style), ...waterfallLinks(layout, style), ...waterfallBars(layout, style)];
}

/** A waterfall as an ECharts option: one layer, because nothing in it slides. */
export function waterfallOption(figure: WaterfallFigure, style: ChartStyle, box: ChartBox): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    series: [sceneSeries('waterfall', 1, waterfallScene(figure, style, box), style.fontFamily)],
  };
}
