import type { BarsFigure } from '../figures/bars-figure.ts';
import { type BarsLayout, isRankFigure, type PlacedBar } from './bars-layout.ts';
import { receded, standing } from './focus-look.ts';
import { axisText, stepDecimals } from './number-text.ts';
import { circlePath, px, rectPath, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import type { SlidingItem } from './sliding.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import {
  barBoundMark,
  boundOf,
  changeTriangle,
  hatchPath,
  missingMark,
  missingStatus,
  provisionalMark,
} from './value-marks.ts';

/** Vertical gridlines with their labels, the zero line, and the headers of the columns. */
export function barsGrid(figure: BarsFigure, layout: BarsLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, columns, axisTextPx } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height;
  const top = plot.top - 2 * unit;
  const decimals = isRankFigure(figure) ? 0 : stepDecimals((ticks.values[1] ?? 1) - (ticks.values[0] ?? 0));
  const start = isRankFigure(figure) ? 1 : 0;
  const shapes: SceneShape[] = [];
  let taken = -Infinity;
  for (const value of ticks.values) {
    const x = layout.xOf(value);
    const colour = value === start ? colours.axis : colours.grid;
    shapes.push(scenePath(segment(x, top, x, bottom), { stroke: colour, widthPx: sizes.hairPx }));
    const text = axisText(value, decimals);
    const half = measureText(text, axisTextPx) / 2;
    // On a narrow plot labels would run into each other: the first and whatever still fits stay.
    if (x - half < taken + 6 * unit || x + half > layout.box.widthPx) continue;
    taken = x + half;
    shapes.push(sceneText(text, x, bottom + 13 * unit, { sizePx: axisTextPx, colour: colours.ink2, align: 'center' }));
  }
  const header = { sizePx: axisTextPx, colour: colours.ink3, align: 'right' as const };
  const headerY = plot.top - 13 * unit;
  shapes.push(sceneText(figure.valueHeader, columns.valueRight, headerY, header));
  if (columns.changeRight !== null && figure.changeHeader !== null)
    shapes.push(sceneText(figure.changeHeader, columns.changeRight, headerY, header));
  return shapes;
}

interface PlacedBenchmark {
  readonly line: SceneShape[];
  readonly words: SceneShape[];
}

/** A line or band, and its words on a ground of their own, since lines of higher rows pass behind them. */
function placedBenchmark(
  { value, high }: BarsFigure['benchmarks'][number],
  { words, from, y }: { readonly words: string; readonly from: number; readonly y: number },
  { plot, axisTextPx, xOf }: BarsLayout,
  style: ChartStyle,
): PlacedBenchmark {
  const unit = style.sizes.textPx / 12;
  const x = xOf(value);
  const isBand = high !== null && high !== undefined;
  const ground = rectPath(from - 3 * unit, y - 7 * unit, measureText(words, axisTextPx) + 6 * unit, 14 * unit);
  const area = scenePath(rectPath(x, plot.top, xOf(high ?? value) - x, plot.height), {
    fill: style.colours.ink3,
    opacity: 0.16,
  });
  const line = scenePath(segment(x, y + 8 * unit, x, plot.top + plot.height), {
    stroke: style.colours.ink2,
    widthPx: isBand ? style.sizes.hairPx : style.sizes.benchmarkPx,
    dash: isBand ? null : [6 * unit, 4 * unit],
  });
  return {
    line: [...(isBand ? [area] : []), line],
    words: [
      scenePath(ground, { fill: style.colours.surface }),
      sceneText(words, from, y, { sizePx: axisTextPx, colour: style.colours.ink2 }),
    ],
  };
}

/** Benchmark lines, each with its name and value above the plot; names that would collide go one row up. */
export function benchmarkScene(figure: BarsFigure, layout: BarsLayout, style: ChartStyle): SceneShape[] {
  const { plot, axisTextPx } = layout;
  const unit = style.sizes.textPx / 12;
  const right = layout.columns.valueRight - measureText(figure.valueHeader, axisTextPx) - 10 * unit;
  const taken: { row: number; from: number; to: number }[] = [];
  const placed = [...figure.benchmarks]
    .sort((a, b) => a.value - b.value)
    .map((benchmark) => {
      const words = fitText(`${benchmark.label} ${benchmark.text}`, right, { sizePx: axisTextPx, bold: false });
      const width = measureText(words, axisTextPx);
      const from = Math.max(0, Math.min(layout.xOf(benchmark.value) - width / 4, right - width));
      const row =
        [0, 1, 2].find((each) =>
          taken.every((other) => other.row !== each || from > other.to + 8 || from + width < other.from - 8),
        ) ?? 2;
      taken.push({ row, from, to: from + width });
      return placedBenchmark(benchmark, { words, from, y: plot.top - (13 + row * 14) * unit }, layout, style);
    });
  return [...placed.flatMap(({ line }) => line), ...placed.flatMap(({ words }) => words)];
}

/** A plan or target as a hollow box across the bar, as the legend of marks has it; its words stand in the table. */
function targetTick({ row: { target }, y }: PlacedBar, layout: BarsLayout, style: ChartStyle): SceneShape[] {
  if (!target) return [];
  const x = layout.xOf(target.value);
  const half = layout.textPx * 0.75;
  const width = layout.textPx * 0.36;
  return [
    scenePath(rectPath(x - width / 2, y - half, width, half * 2), {
      fill: style.colours.surface,
      stroke: style.colours.ink,
      widthPx: style.sizes.benchmarkPx,
    }),
  ];
}

function barScene({ row, bar, x, y, look, colour }: PlacedBar, style: ChartStyle): SceneShape[] {
  const unit = style.sizes.textPx / 12;
  if (look === 'dot' && x !== null) return [scenePath(circlePath(x, y, style.sizes.markerPx * 1.4), { fill: colour })];
  if (bar === null || x === null) return [];
  const box = { x: Math.min(bar.from, bar.to), y: bar.top, width: Math.abs(bar.to - bar.from), height: bar.height };
  const outline = rectPath(box.x + unit / 2, box.y + unit / 2, Math.max(0, box.width - unit), box.height - unit);
  const shapes: SceneShape[] = [];
  if (look === 'hatched') shapes.push(scenePath(hatchPath(box, 6 * unit), { stroke: colour, widthPx: unit }));
  if (look !== 'filled') shapes.push(scenePath(outline, { stroke: colour, widthPx: unit }));
  const bound = boundOf(row.value.qualifier);
  const away = bar.to >= bar.from ? 1 : -1;
  if (row.value.status === 'P') {
    const at = bar.to + away * (bound === null ? 8 : 20) * unit;
    shapes.push(provisionalMark({ x: at, y, r: Math.min(4, bar.height * 0.4) * unit, colour: style.colours.ink2 }));
  }
  if (bound !== null)
    shapes.push(
      barBoundMark(bound, { x: bar.to + away * 8 * unit, y, r: 4.5 * unit, colour: style.colours.ink2 }, away < 0),
    );
  return shapes;
}

function changeWords(bar: PlacedBar, right: number, layout: BarsLayout, style: ChartStyle): SceneShape[] {
  const { change } = bar.row;
  if (change === null) return [];
  const { textPx } = layout;
  const colour = change.direction === 'up' ? style.up : change.direction === 'down' ? style.down : style.colours.ink3;
  const text = sceneText(change.text, right, bar.y, { sizePx: textPx, colour, align: 'right' });
  if (change.direction === 'flat') return [text];
  const x = right - measureText(change.text, textPx) - textPx * 0.68;
  return [text, changeTriangle(change.direction, { x, y: bar.y, r: textPx * 0.42, colour })];
}

/** Rank, name, value and change of each row, and what is drawn on its bar: each row as one thing that slides with its bar. */
export function barRows(layout: BarsLayout, style: ChartStyle): SlidingItem[] {
  const stands = standing(
    style,
    layout.bars.map(({ row }) => row),
  );
  return layout.bars.map((bar) => {
    const isFocused = stands(bar.row.park) === 'focused';
    const shapes = rowScene(bar, layout, { style, isBold: isFocused || bar.row.highlighted, isFocused });
    return {
      id: bar.row.park,
      x: 0,
      y: bar.y,
      shapes: stands(bar.row.park) === 'receded' ? receded(shapes, style) : shapes,
    };
  });
}

/** The same as one list of shapes. */
export function rowsScene(layout: BarsLayout, style: ChartStyle): SceneShape[] {
  return barRows(layout, style).flatMap(({ shapes }) => shapes);
}

interface RowLook {
  readonly style: ChartStyle;
  /** The name of a park the page points out or the reader has singled out. */
  readonly isBold: boolean;
  readonly isFocused: boolean;
}

function rowScene(bar: PlacedBar, layout: BarsLayout, { style, isBold, isFocused }: RowLook): SceneShape[] {
  const { columns, textPx, ticks } = layout;
  const zero = layout.xOf(Math.max(ticks.min, Math.min(0, ticks.max)));
  const { colours } = style;
  const { row, y } = bar;
  const missing = missingStatus(row.value.status);
  const isMissing = row.value.value === null;
  const shapes: SceneShape[] = [
    sceneText(fitText(row.short, columns.namePx, { sizePx: textPx, bold: isBold }), columns.nameX, y, {
      sizePx: textPx,
      bold: isBold,
      colour: isMissing ? colours.ink2 : colours.ink,
    }),
  ];
  if (row.rankText !== '')
    shapes.push(
      sceneText(row.rankText, columns.rankRight, y, {
        sizePx: textPx,
        bold: true,
        colour: colours.ink,
        align: 'right',
      }),
    );
  const r = textPx * 0.3;
  if (isMissing && missing !== null)
    shapes.push(
      missingMark(missing, { x: columns.valueRight - r - 1, y, r, colour: colours.ink3 }),
      missingMark(missing, { x: zero + r * 2.4, y, r, colour: colours.ink3 }),
    );
  else
    shapes.push(
      sceneText(row.value.text, columns.valueRight, y, {
        sizePx: textPx,
        bold: isFocused,
        colour: colours.ink,
        align: 'right',
      }),
    );
  shapes.push(...barScene(bar, style), ...targetTick(bar, layout, style));
  if (columns.changeRight !== null) shapes.push(...changeWords(bar, columns.changeRight, layout, style));
  return shapes;
}

/** Hairlines under the rows that have a dot instead of a bar, so that the eye finds the name. */
export function dotGuides(layout: BarsLayout, style: ChartStyle): SceneShape[] {
  const d = layout.bars
    .filter(({ look, x }) => look === 'dot' && x !== null)
    .map(({ y, x }) => `M${px(layout.plot.left)} ${px(y)}L${px(x ?? 0)} ${px(y)}`)
    .join('');
  return d === '' ? [] : [scenePath(d, { stroke: style.colours.rule2, widthPx: style.sizes.hairPx, dash: [1, 3] })];
}
