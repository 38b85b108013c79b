import type { DistributionFigure } from '../figures/distribution-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { distributionLayout, type DistributionLayout } from './distribution-layout.ts';
import type { ChartOption } from './echarts.ts';
import { markerPath } from './marker-shapes.ts';
import {
  rectPath,
  scenePath,
  sceneSeries,
  sceneText,
  segment,
  textBox,
  type SceneShape,
  type SceneText,
} from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';

function axes(figure: DistributionFigure, layout: DistributionLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, yOf, limits, xOf } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const look = { sizePx: sizes.textPx, colour: colours.ink3 };
  return [
    sceneText(figure.countHeader, 0, 10 * unit, look),
    ...ticks.values.flatMap((count) => [
      scenePath(segment(plot.left, yOf(count), right, yOf(count)), {
        stroke: count === 0 ? colours.axis : colours.grid,
        widthPx: sizes.hairPx,
      }),
      sceneText(String(count), plot.left - 8 * unit, yOf(count), { ...look, align: 'right' }),
    ]),
    ...figure.limits.map(({ value }) =>
      scenePath(segment(xOf(value), bottom, xOf(value), bottom + 4 * unit), {
        stroke: colours.axis,
        widthPx: sizes.hairPx,
      }),
    ),
    ...limits.map(({ text, x }) =>
      sceneText(text, x, bottom + 14 * unit, { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' }),
    ),
  ];
}

function bars(figure: DistributionFigure, { bars: placed }: DistributionLayout, { colours }: ChartStyle) {
  return placed.flatMap(({ left, top, width, height }, index): SceneShape[] =>
    (figure.bins[index]?.count ?? 0) === 0
      ? []
      : [scenePath(rectPath(left, top, width, height), { fill: colours.bar })],
  );
}

/** A word over lines: its ground hides them. */
function onGround(text: SceneText, { colours }: ChartStyle): SceneShape[] {
  const { left, right, top, bottom } = textBox(text);
  return [scenePath(rectPath(left - 2, top, right - left + 4, bottom - top), { fill: colours.surface }), text];
}

function counts(figure: DistributionFigure, { bars: placed, hasCounts }: DistributionLayout, style: ChartStyle) {
  const { colours, sizes } = style;
  return placed.flatMap(({ left, top, width }, index): SceneShape[] => {
    const count = figure.bins[index]?.count ?? 0;
    if (count === 0 || !hasCounts) return [];
    const text = sceneText(String(count), left + width / 2, top - (8 * sizes.textPx) / 12, {
      sizePx: sizes.textPx,
      colour: colours.ink2,
      align: 'center',
    });
    return onGround(text, style);
  });
}

/** Lines through bars and strip; their names over the bars, each in its lane. */
function quartileLines({ quartiles, plot, xOf, stripY, stripPx, lanePx }: DistributionLayout, style: ChartStyle) {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const lanes = Math.max(0, ...quartiles.map(({ lane }) => lane));
  const lines = quartiles.flatMap(({ item, lane }): SceneShape[] => {
    const x = xOf(item.value);
    return [
      scenePath(segment(x, plot.top - lanePx * (lanes - lane + 1) + 2 * unit, x, plot.top + plot.height), {
        stroke: colours.ink2,
        widthPx: sizes.benchmarkPx,
        dash: item.isMedian ? null : [4 * unit, 3 * unit],
      }),
      scenePath(segment(x, stripY - stripPx * 0.75, x, stripY + stripPx * 0.75), {
        stroke: colours.ink2,
        widthPx: sizes.benchmarkPx,
        dash: item.isMedian ? null : [4 * unit, 3 * unit],
      }),
    ];
  });
  const names = quartiles.flatMap(({ text, left, lane }) => {
    const y = 22 * unit + lanePx * (lane + 0.5);
    return onGround(sceneText(text, left, y, { sizePx: sizes.textPx, colour: colours.ink }), style);
  });
  return [...lines, ...names];
}

/** A stroke a park; the pinned ones as their markers, named below. */
function strip(figure: DistributionFigure, layout: DistributionLayout, style: ChartStyle): SceneShape[] {
  const { stripY, stripPx, xOf, pinned, lanePx, plot } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const marker = (slot: number, x: number, y: number): SceneShape =>
    markerPath(slot, x, y, {
      radiusPx: sizes.markerPx * 1.2,
      colour: slotColour(colours, slot),
      surface: colours.surface,
      opacity: 1,
      isHollow: false,
    });
  const strokes = figure.parks.map(({ value }) => {
    const x = xOf(value.value ?? 0);
    return scenePath(segment(x, stripY - stripPx / 2, x, stripY + stripPx / 2), {
      stroke: colours.ink2,
      widthPx: sizes.hairPx,
      opacity: 0.6,
    });
  });
  const markers = figure.parks
    .flatMap(({ slot, value }) => (slot === null ? [] : [{ slot, x: xOf(value.value ?? 0) }]))
    .map(({ slot, x }) => marker(slot, x, stripY));
  const firstLane = stripY + stripPx + lanePx * 0.5;
  const lanes = Math.max(-1, ...pinned.map(({ lane }) => lane)) + 1;
  return [
    ...strokes,
    ...markers,
    ...pinned.flatMap(({ item, text, left, lane }): SceneShape[] => {
      const y = firstLane + lanePx * lane;
      const key = item.slot === null ? [] : [marker(item.slot, left + sizes.markerPx * 1.2, y)];
      return [...key, sceneText(text, left + sizes.textPx * 1.1, y, { sizePx: sizes.textPx, colour: colours.ink })];
    }),
    sceneText(figure.axis, plot.left + plot.width / 2, firstLane + lanePx * lanes + 4 * unit, {
      sizePx: sizes.textPx,
      colour: colours.ink3,
      align: 'center',
    }),
  ];
}

/** Every word and mark of a distribution, in the order they are drawn. */
export function distributionScene(figure: DistributionFigure, style: ChartStyle, box: ChartBox): SceneShape[] {
  const layout = distributionLayout(figure, style, box);
  return [
    ...axes(figure, layout, style),
    ...bars(figure, layout, style),
    ...quartileLines(layout, style),
    ...counts(figure, layout, style),
    ...strip(figure, layout, style),
  ];
}

/** A distribution as an ECharts option: one layer, because nothing in it slides. */
export function distributionOption(figure: DistributionFigure, style: ChartStyle, box: ChartBox): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: style.fontFamily },
    series: [sceneSeries('distribution', 1, distributionScene(figure, style, box), style.fontFamily)],
  };
}
