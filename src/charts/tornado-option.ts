import type { TornadoFigure } from '../figures/sensitivity-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { sceneSeries, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { tornadoLayout } from './tornado-layout.ts';
import { tornadoAxis, tornadoKey, tornadoRows } from './tornado-scene.ts';

/** Every word and mark of a tornado, in the order they are drawn. */
export function tornadoScene(figure: TornadoFigure, style: ChartStyle, box: ChartBox): SceneShape[] {
  const layout = tornadoLayout(figure, style, box);
  return [
    ...tornadoAxis(layout, style),
    ...tornadoKey(layout, figure.headers.move, style),
    ...tornadoRows(layout, style),
  ];
}

/** A tornado as an ECharts option: one layer, because nothing in it slides. */
export function tornadoOption(figure: TornadoFigure, style: ChartStyle, box: ChartBox): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    series: [sceneSeries('tornado', 1, tornadoScene(figure, style, box), style.fontFamily)],
  };
}
