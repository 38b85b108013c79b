import { markerPath } from './marker-shapes.ts';
import type { Panel } from './multiples-layout.ts';
import { px, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import { tickLabels, type TrendFrame } from './trend-frame.ts';
import type { TrendModel } from './trend-model.ts';
import { missingMark, missingStatus } from './value-marks.ts';

/** The last value in the longest wording that leaves the name its room, else the shortest; of an earlier period, that period with it. */
function lastValue({ series, lines }: Panel, roomPx: number, sizePx: number): string {
  const { end } = series;
  if (end === null) return '';
  const period = lines.periods[end.index];
  const space = lines.unit === '%' ? '' : ' ';
  const withUnit = `${end.text}${space}${lines.unit}`.trimEnd();
  const isEarlier = end.index < lines.periods.length - 1 && period !== undefined;
  const choices = isEarlier
    ? [`${period.label} ${withUnit}`, `${period.label} ${end.text}`, `${period.year} ${end.text}`]
    : [withUnit, end.text];
  return choices.find((text) => measureText(text, sizePx) <= roomPx) ?? choices.at(-1) ?? '';
}

/** Marker, name and last value, or the mark of what is missing. */
export function headScene(panel: Panel, style: ChartStyle, { isShared }: { readonly isShared: boolean }): SceneShape[] {
  const { series, area, headY, lines, frame } = panel;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  // With a scale of its own a panel's head may stand over its labels; on a shared one all heads start at the plot.
  const left = isShared ? frame.plot.left : area.left;
  const right = area.left + area.width;
  const nameX = left + 12 * unit;
  const gap = 8 * unit;
  const namePx = measureText(series.short, sizes.textPx, true);
  const room = right - nameX - gap;
  const text = lastValue(panel, room - namePx, sizes.textPx);
  const textPx = text === '' ? 14 * unit : measureText(text, sizes.textPx);
  const name = fitText(series.short, Math.max(12 * unit, room - textPx), { sizePx: sizes.textPx, bold: true });
  const colour = slotColour(colours, series.slot);
  const marker = markerPath(series.slot, left + 4.5 * unit, headY, {
    radiusPx: sizes.markerPx * 1.1,
    colour,
    surface: colours.surface,
    opacity: 1,
    isHollow: false,
  });
  const shapes: SceneShape[] = [
    marker,
    sceneText(name, nameX, headY, { sizePx: sizes.textPx, bold: true, colour: colours.ink }),
  ];
  if (text !== '')
    return [...shapes, sceneText(text, right, headY, { sizePx: sizes.textPx, colour: colours.ink, align: 'right' })];
  const status = missingStatus(series.points[lines.periods.length - 1]?.status ?? 'O') ?? 'O';
  const r = 4 * unit;
  return [...shapes, missingMark(status, { x: right - r - 1, y: headY, r, colour: colours.ink3 })];
}

/** First and last year; of one year only, the periods' own names, or the last alone. */
function yearLabels({ lines }: Panel, widthPx: number, sizePx: number): readonly [string, string] {
  const [first, last] = [lines.periods[0], lines.periods.at(-1)];
  if (first === undefined || last === undefined) return ['', ''];
  const pairs = [
    [first.year, last.year],
    [first.label, last.label],
  ] as const;
  const fitting = pairs.find(
    ([a, b]) => a !== b && a !== '' && b !== '' && measureText(a, sizePx) + measureText(b, sizePx) + 8 <= widthPx,
  );
  return fitting ?? ['', fitText(last.label, widthPx, { sizePx, bold: false })];
}

/** Quiet axes: the ends of the scale, zero, the baseline, and the years at both ends. */
export function panelFrameScene(panel: Panel, style: ChartStyle): SceneShape[] {
  const { lines, model, frame, hasValueLabels } = panel;
  const { colours, sizes } = style;
  const { plot } = frame;
  const unit = sizes.textPx / 12;
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  const { values } = model.ticks;
  const labels = tickLabels(lines, model.ticks);
  const quiet = { sizePx: sizes.textPx, colour: colours.ink3 };
  const ends = [0, values.length - 1];
  const shapes = values.flatMap((value, index): SceneShape[] => {
    const isEnd = ends.includes(index);
    const isZero = value === 0 && lines.scale === 'linear';
    if (!isEnd && !isZero) return [];
    const y = frame.yOf(value);
    const line = scenePath(segment(plot.left, y, right, y), {
      stroke: isZero ? colours.axis : colours.grid,
      widthPx: sizes.hairPx,
    });
    if (!isEnd || !hasValueLabels) return [line];
    return [line, sceneText(labels[index] ?? '', plot.left - 6 * unit, y, { ...quiet, align: 'right' })];
  });
  const [first, last] = yearLabels(panel, plot.width, sizes.textPx);
  const y = bottom + 13 * unit;
  if (values[0] !== 0 || lines.scale === 'log')
    shapes.push(scenePath(segment(plot.left, bottom, right, bottom), { stroke: colours.rule2, widthPx: sizes.hairPx }));
  if (first !== '') shapes.push(sceneText(first, plot.left, y, quiet));
  if (last !== '') shapes.push(sceneText(last, right, y, { ...quiet, align: 'right' }));
  return shapes;
}

/** All other parks as one light grey path, for where this one stands among them. Gaps and breaks stay open. */
export function othersScene(others: readonly TrendModel[], frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const d = others
    .flatMap(({ runs }) => runs.flat())
    .filter(({ stroke }) => stroke !== 'bridge')
    .map(({ points }) =>
      points
        .map(({ index, value }, at) => `${at === 0 ? 'M' : 'L'}${px(frame.xs[index] ?? 0)} ${px(frame.yOf(value))}`)
        .join(''),
    )
    .join('');
  return d === '' ? [] : [scenePath(d, { stroke: style.colours.rule2, widthPx: style.sizes.hairPx })];
}
