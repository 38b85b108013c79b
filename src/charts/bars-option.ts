import type { BarsFigure } from '../figures/bars-figure.ts';
import { barsLayout } from './bars-layout.ts';
import { barsGrid, benchmarkScene, dotGuides, barRows } from './bars-scene.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption } from './echarts.ts';
import { recededOpacity, standing } from './focus-look.ts';
import { sceneSeries } from './scene.ts';
import { slideMs, slidingSeries } from './sliding.ts';
import type { ChartStyle } from './style.ts';

/**
 * Bars as an ECharts option. The bar series carries lengths in px on hidden axes, one datum per park by name,
 * so that a bar slides to its new length; hatches, outlines, words and marks lie in two layers around it.
 */
export function barsOption(figure: BarsFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = barsLayout(figure, style, box);
  const { plot, bars } = layout;
  const zero = layout.xOf(Math.max(layout.ticks.min, Math.min(0, layout.ticks.max)));
  const stands = standing(style, figure.rows);
  const thickness = bars.find(({ bar }) => bar !== null)?.bar?.height ?? 1;
  return {
    animation: style.motion,
    animationDuration: 0,
    animationDurationUpdate: slideMs,
    textStyle: { fontFamily: style.fontFamily },
    grid: { id: 'grid', ...plot, outerBoundsMode: 'none' },
    xAxis: { id: 'x', type: 'value', show: false, min: plot.left - zero, max: plot.left + plot.width - zero },
    yAxis: { id: 'y', type: 'category', show: false, inverse: true, data: bars.map(({ row }) => row.park) },
    series: [
      sceneSeries('under', 1, [...barsGrid(figure, layout, style), ...dotGuides(layout, style)], style.fontFamily),
      {
        id: 'bars',
        type: 'bar',
        silent: true,
        clip: false,
        z: 3,
        barWidth: thickness,
        data: bars.map(({ row, bar, look, colour }) => ({
          name: row.park,
          value: bar === null || look !== 'filled' ? null : bar.to - bar.from,
          itemStyle: { color: colour, opacity: stands(row.park) === 'receded' ? recededOpacity : 1 },
        })),
      },
      sceneSeries('benchmarks', 5, benchmarkScene(figure, layout, style), style.fontFamily),
      slidingSeries('rows', 6, barRows(layout, style), style),
    ],
  };
}
