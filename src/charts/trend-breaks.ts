import { dodge } from './dodge.ts';
import { circledNumber, px, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { narrowPx, type TrendFrame } from './trend-frame.ts';
import { lineLook } from './trend-look.ts';
import type { TrendBreak, TrendLines, TrendModel } from './trend-model.ts';
import { chartWords } from './words.ts';

interface PlacedBreak {
  readonly item: TrendBreak;
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
}

function place(item: TrendBreak, frame: TrendFrame): PlacedBreak {
  const x = ((frame.xs[item.before.index] ?? 0) + (frame.xs[item.after.index] ?? 0)) / 2;
  const ys = [frame.yOf(item.before.value), frame.yOf(item.after.value)];
  return { item, x, upper: Math.min(...ys), lower: Math.max(...ys) };
}

/** Highest and lowest y of the lines within the columns from…to, for finding a row that no line crosses. */
function linesWithin(model: TrendModel, frame: TrendFrame, from: number, to: number): { low: number; high: number }[] {
  const spans: { low: number; high: number }[] = [];
  for (const run of model.runs.flat())
    run.points.slice(1).forEach((point, index) => {
      const start = run.points[index];
      if (start === undefined) return;
      const x1 = frame.xs[start.index] ?? 0;
      const x2 = frame.xs[point.index] ?? 0;
      if (x2 < from || x1 > to) return;
      const ys = [frame.yOf(start.value), frame.yOf(point.value)];
      spans.push({ low: Math.min(...ys), high: Math.max(...ys) });
    });
  return spans;
}

interface FlagRow {
  readonly y: number;
  readonly xs: readonly number[];
}

/** One row for all flags, as near above the broken lines as no line comes within a flag's reach; the top where none is free. */
function flagRow(
  breaks: readonly PlacedBreak[],
  model: TrendModel,
  frame: TrendFrame,
  room: { radius: number; labelPx: number },
): FlagRow {
  const { plot } = frame;
  const { radius, labelPx } = room;
  const order = [...breaks].sort((a, b) => a.x - b.x);
  const places = dodge(
    order.map(({ x }) => x),
    radius * 2 + 2,
    { min: plot.left + radius + 2, max: plot.left + plot.width - radius },
  );
  const xs = breaks.map((each) => places[order.indexOf(each)] ?? each.x);
  const columns = xs.map((x) => [x - radius - 2, x + radius + 2] as const);
  const first = Math.min(...xs);
  if (labelPx > 0) columns.push([first - radius - labelPx - 8, first]);
  const spans = columns.flatMap(([from, to]) => linesWithin(model, frame, from, to));
  const grid = model.ticks.values.map((value) => frame.yOf(value));
  const clear = radius * 1.5;
  const isFree = (y: number): boolean =>
    spans.every(({ low, high }) => high < y - clear || low > y + clear) &&
    grid.every((line) => Math.abs(line - y) > radius * 1.2);
  const top = plot.top + radius + 3;
  const start = Math.min(...breaks.map(({ upper }) => upper)) - radius * 3.4;
  for (let y = start; y >= top; y -= 1) if (isFree(y)) return { y, xs };
  return { y: top, xs };
}

/** Slashes at both cut ends, a dotted connector, and a numbered flag with its leader for each break. */
export function breaksScene(figure: TrendLines, model: TrendModel, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  if (model.breaks.length === 0) return [];
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const radius = 7 * unit;
  const words = chartWords[style.language];
  const label = model.breaks.some(({ suspected }) => suspected) ? words.suspectedBreaks : words.breaks;
  const breaks = model.breaks.map((item) => place(item, frame));
  const isNarrow = frame.box.widthPx < narrowPx * unit;
  const wishedPx = isNarrow ? 0 : measureText(label, sizes.textPx);
  const room = Math.min(...breaks.map(({ x }) => x)) - radius * 2 - frame.plot.left;
  const labelPx = wishedPx < room ? wishedPx : 0;
  const row = flagRow(breaks, model, frame, { radius, labelPx });
  const shapes: SceneShape[] = [];
  breaks.forEach(({ item, x, upper, lower }) => {
    const { isMuted, opacity } = lineLook(figure, style, item.park);
    const colour = isMuted ? colours.rule2 : slotColour(colours, item.slot);
    const ends = [item.before, item.after].map(({ index, value }) => {
      const endX = frame.xs[index] ?? 0;
      const endY = frame.yOf(value);
      return segment(endX - 2.5 * unit, endY + 5.5 * unit, endX + 2.5 * unit, endY - 5.5 * unit);
    });
    shapes.push(scenePath(ends.join(''), { stroke: colour, widthPx: sizes.linePx, opacity }));
    if (lower - upper > 8 * unit)
      shapes.push(
        scenePath(segment(x, upper + 3 * unit, x, lower - 3 * unit), {
          stroke: colour,
          opacity,
          dash: [1.5 * unit, 3 * unit],
          widthPx: sizes.hairPx,
        }),
      );
  });
  breaks.forEach(({ x, upper }, index) => {
    const flagX = row.xs[index] ?? x;
    const from = row.y + radius;
    const to = Math.max(from + 4 * unit, upper - 2 * unit);
    const knee = Math.min(to, from + (flagX === x ? 0 : 11 * unit));
    shapes.push(
      scenePath(`M${px(flagX)} ${px(from)}L${px(x)} ${px(knee)}L${px(x)} ${px(to)}`, {
        stroke: colours.axis,
        widthPx: sizes.hairPx * 0.75,
      }),
    );
  });
  breaks.forEach(({ item, x }, index) => {
    shapes.push(...circledNumber(item.ref, { x: row.xs[index] ?? x, y: row.y, radius }, colours));
  });
  if (labelPx > 0)
    shapes.push(
      sceneText(label, Math.min(...row.xs) - radius - 5 * unit, row.y, {
        sizePx: sizes.textPx,
        colour: colours.ink3,
        align: 'right',
      }),
    );
  return shapes;
}
