import type { TrendSeries } from '../figures/trend-figure.ts';
import { markerPath } from './marker-shapes.ts';
import { scenePath, segment, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import type { TrendFrame } from './trend-frame.ts';
import { lineLook } from './trend-look.ts';
import { placeable, type TrendLines, type TrendModel } from './trend-model.ts';
import { boundOf, missingMark, missingStatus, pointBoundMark, provisionalMark } from './value-marks.ts';

const allMarkersUpTo = 8;
const leastMarkerGapPx = 22;

/**
 * Where plain markers stand: at every point of a short line; else at the same part of each year and at the last point,
 * so that the eye can compare like with like.
 */
export function markerIndexes(figure: TrendLines, xs: readonly number[]): ReadonlySet<number> {
  const { periods } = figure;
  const last = periods.length - 1;
  if (periods.length <= allMarkersUpTo) return new Set(periods.keys());
  const perYear = Math.max(...countsByYear(figure));
  const gap = (xs[1] ?? 0) - (xs[0] ?? 0);
  const every = Math.max(perYear, Math.ceil(leastMarkerGapPx / Math.max(gap, 0.5) / perYear) * perYear);
  const kept = [...periods.keys()].filter((index) => (last - index) % every === 0);
  return new Set(kept);
}

function countsByYear(figure: TrendLines): number[] {
  const counts = new Map<string, number>();
  for (const { year } of figure.periods) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts.values()];
}

/** A point with no neighbour in its run would be invisible without a marker. */
function loneIndexes(series: TrendSeries, model: TrendModel, at: number): ReadonlySet<number> {
  const joined = new Set((model.runs[at] ?? []).flatMap(({ points }) => points.map(({ index }) => index)));
  return new Set([...series.points.keys()].filter((index) => !joined.has(index)));
}

function seriesMarkers(
  figure: TrendLines,
  at: { readonly series: TrendSeries; readonly order: number },
  room: { readonly model: TrendModel; readonly frame: TrendFrame },
  style: ChartStyle,
): SceneShape[] {
  const { series, order } = at;
  const { model, frame } = room;
  const look = lineLook(figure, style, series.park);
  const colour = look.isMuted ? style.colours.rule2 : slotColour(style.colours, series.slot);
  const regular = markerIndexes(figure, frame.xs);
  const lone = loneIndexes(series, model, order);
  const cut = new Set(
    model.breaks.filter(({ park }) => park === series.park).flatMap(({ before, after }) => [before.index, after.index]),
  );
  const r = style.sizes.markerPx * (frame.xs.length === 1 ? 1.35 : look.isFocused ? 1.15 : 1);
  return series.points.flatMap((point, index) => {
    if (!placeable(figure, point.value)) return [];
    const bound = boundOf(point.qualifier);
    const isHollow = point.status === 'E' || point.status === 'F';
    const isEnd = index === series.end?.index;
    const isProvisional = point.status === 'P';
    const isSpecial = bound !== null || isHollow || isProvisional || isEnd || lone.has(index);
    if (!isSpecial && (!regular.has(index) || cut.has(index))) return [];
    const x = frame.xs[index] ?? 0;
    const y = frame.yOf(point.value);
    const marker = markerPath(series.slot, x, y, {
      radiusPx: r,
      colour,
      surface: style.colours.surface,
      opacity: look.opacity,
      isHollow,
    });
    const letter = isProvisional
      ? [provisionalMark({ x, y: y - r * (bound === null || bound === 'upper' ? 2.6 : 5), r: r * 0.95, colour })]
      : [];
    if (bound === null) return [marker, ...letter];
    const away = bound === 'upper' ? 1 : -1;
    return [marker, pointBoundMark(bound, { x, y: y + away * r * 2.9, r: r * 1.15, colour }), ...letter];
  });
}

/** One mark per period and state, above the axis; a line that has not begun yet leaves no marks for what was never there. */
function missingScene(figure: TrendLines, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const unit = style.sizes.textPx / 12;
  const seen = new Set<string>();
  const bottom = frame.plot.top + frame.plot.height;
  return figure.series.flatMap((series) => {
    const first = series.points.findIndex(({ value }) => value !== null);
    return series.points.flatMap((point, index) => {
      const status = missingStatus(point.status);
      if (point.value !== null || status === null || (status === 'O' && (first < 0 || index < first))) return [];
      const key = `${index}:${status}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const above = [...seen].filter((each) => each.startsWith(`${index}:`)).length;
      return [
        missingMark(status, {
          x: frame.xs[index] ?? 0,
          y: bottom - (10 * above - 4) * unit,
          r: 4 * unit,
          colour: style.colours.ink2,
        }),
      ];
    });
  });
}

/** Benchmarks, markers, qualifier marks and missing-state marks, drawn above the lines. */
export function marksScene(figure: TrendLines, model: TrendModel, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const markers = figure.series.map((series, order) => ({
    isFocused: lineLook(figure, style, series.park).isFocused,
    shapes: seriesMarkers(figure, { series, order }, { model, frame }, style),
  }));
  const single = frame.xs.length === 1 ? stems(figure, frame, style) : [];
  return [
    ...single,
    ...markers.filter(({ isFocused }) => !isFocused).flatMap(({ shapes }) => shapes),
    ...markers.filter(({ isFocused }) => isFocused).flatMap(({ shapes }) => shapes),
    ...missingScene(figure, frame, style),
  ];
}

/** With one period there is no line: a hairline leads from each dot to its label, and a benchmark crosses the plot. */
function stems(figure: TrendLines, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const right = frame.plot.left + frame.plot.width;
  const x = frame.xs[0] ?? 0;
  const lines = figure.series.flatMap((series) => {
    const value = series.points[0]?.value;
    if (!placeable(figure, value)) return [];
    const y = frame.yOf(value);
    return [
      scenePath(segment(x, y, right, y), {
        stroke: slotColour(style.colours, series.slot),
        widthPx: style.sizes.hairPx,
      }),
    ];
  });
  const marks = figure.benchmarks
    .filter(({ high }) => !high)
    .flatMap(({ points }) => {
      const value = points[0];
      if (!placeable(figure, value)) return [];
      const y = frame.yOf(value);
      return [
        scenePath(segment(frame.plot.left, y, right, y), {
          stroke: style.colours.ink2,
          widthPx: style.sizes.benchmarkPx,
          dash: [6, 4],
        }),
      ];
    });
  return [...lines, ...marks];
}
