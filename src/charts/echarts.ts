/** The only door to ECharts: what is not registered here is not in the bundle. SVG only, so that lines stay sharp at any size. */
import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, setPlatformAPI, use as register, type ComposeOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import { measureFont } from './text-metrics.ts';

register([LineChart, BarChart, CustomChart, GridComponent, SVGRenderer]);
setPlatformAPI({ measureText: measureFont });

export type ChartOption = ComposeOption<LineSeriesOption | BarSeriesOption | CustomSeriesOption | GridComponentOption>;
export type ChartInstance = EChartsType;
export type { BarSeriesOption, CustomSeriesOption, LineSeriesOption };

/** A live instance in the page. */
export function mountChart(
  host: HTMLElement,
  box: { readonly widthPx: number; readonly heightPx: number },
): ChartInstance {
  return init(host, null, { renderer: 'svg', width: box.widthPx, height: box.heightPx });
}

/** The SVG text of an option, from a detached instance: no DOM, no animation frame, the same in Node and in any browser. */
export function chartSvg(option: ChartOption, box: { readonly widthPx: number; readonly heightPx: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: box.widthPx, height: box.heightPx });
  try {
    chart.setOption({ ...option, animation: false });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
