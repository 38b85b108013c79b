import type { TrendFigure } from '../figures/trend-figure.ts';
import type { ChartBox } from './chart-box.ts';
import type { ChartOption, LineSeriesOption } from './echarts.ts';
import { layoutOnce } from './layout-once.ts';
import { hiddenAxes, sceneSeries, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { breaksScene } from './trend-breaks.ts';
import { eventLanePx, eventsScene } from './trend-events.ts';
import { frameScene, trendFrame, type TrendFrame } from './trend-frame.ts';
import { ledgerScene } from './trend-ledger-scene.ts';
import { trendLedger } from './trend-ledger.ts';
import { lineSeries } from './trend-lines.ts';
import { marksScene } from './trend-marks.ts';
import { placeable, trendModel, type TrendModel } from './trend-model.ts';
import { bandScene, behindScene, targetScene } from './trend-references.ts';

/** A trend placed in its box: what the option is written from, and what a slider or cursor aligns with. */
export interface TrendLayout {
  readonly model: TrendModel;
  readonly frame: TrendFrame;
  readonly under: readonly SceneShape[];
  readonly over: readonly SceneShape[];
}

function placeTrend(figure: TrendFigure, style: ChartStyle, box: ChartBox): TrendLayout {
  const model = trendModel(figure);
  const ledger = trendLedger(figure, style, box);
  const lanePx = eventLanePx(figure, style, box.widthPx - ledger.widthPx);
  const frame = trendFrame(figure, model, { style, box, ledgerPx: ledger.widthPx, lanePx });
  return {
    model,
    frame,
    under: [
      ...frameScene(figure, model, frame, style),
      ...bandScene(figure, frame, style),
      ...behindScene(figure, frame, style),
    ],
    over: [
      ...marksScene(figure, model, frame, style),
      ...targetScene(figure, frame, style),
      ...breaksScene(figure, model, frame, style),
      ...eventsScene(figure, frame, style),
      ...ledgerScene(figure, ledger, frame, style),
    ],
  };
}

/** Places a trend in a box: grid, lines' room, flags and labels. Pure; the same everywhere. */
export const trendLayout = layoutOnce<TrendFigure, TrendLayout>(placeTrend);

function benchmarkSeries(layout: TrendLayout, figure: TrendFigure, style: ChartStyle): LineSeriesOption[] {
  const unit = style.sizes.textPx / 12;
  return figure.benchmarks
    .filter(({ high }) => !high)
    .map(({ kind, label, points, cuts = [] }): LineSeriesOption => ({
      id: `benchmark:${kind}`,
      name: label,
      type: 'line',
      silent: true,
      clip: false,
      showSymbol: false,
      animation: false,
      connectNulls: false,
      z: 2,
      data: points.flatMap((value, index) => {
        const x = layout.frame.xs[index] ?? 0;
        const point = [x, placeable(figure, value) ? layout.frame.axisValue(value) : null];
        return cuts.includes(index) ? [[x, null], point] : [point];
      }),
      lineStyle: { color: style.colours.ink2, width: style.sizes.benchmarkPx, type: [6 * unit, 4 * unit], cap: 'butt' },
    }));
}

/** A trend as an ECharts option: x in px, y in the axis' own values, all words and marks in two layers around the lines. */
export function trendOption(figure: TrendFigure, style: ChartStyle, box: ChartBox): ChartOption {
  const layout = trendLayout(figure, style, box);
  const { frame } = layout;
  const { plot, range } = frame;
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    ...hiddenAxes(plot, { x: [plot.left, plot.left + plot.width], y: range, inverted: figure.inverted }),
    series: [
      sceneSeries('under', 1, layout.under, style.fontFamily),
      ...benchmarkSeries(layout, figure, style),
      ...lineSeries(figure, layout.model, ({ index, value }) => [frame.xs[index] ?? 0, frame.axisValue(value)], style),
      sceneSeries('over', 5, layout.over, style.fontFamily),
    ],
  };
}
