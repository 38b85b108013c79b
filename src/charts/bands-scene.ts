import type { BandsFigure } from '../figures/bands-figure.ts';
import type { BandsLayout, PlacedBand } from './bands-layout.ts';
import { receded, standing } from './focus-look.ts';
import { px, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';

/** Gridlines with their ranks, and what the axis is. */
export function bandsGrid(figure: BandsFigure, layout: BandsLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, xOf, box } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height;
  const last = ticks.at(-1);
  const taken: { from: number; to: number }[] = [];
  // The ends say how long the axis is: they stand first, and others where there is room.
  const byWeight = ticks.toSorted((a, b) => Number(b === 1 || b === last) - Number(a === 1 || a === last));
  const lines = byWeight.flatMap((rank): SceneShape[] => {
    const half = measureText(String(rank), sizes.textPx) / 2;
    const x = xOf(rank);
    const labelX = Math.max(half, Math.min(x, box.widthPx - half));
    const [from, to] = [labelX - half, labelX + half];
    if (taken.some((other) => from < other.to + 8 * unit && other.from - 8 * unit < to)) return [];
    taken.push({ from, to });
    return [
      scenePath(segment(x, plot.top, x, bottom), {
        stroke: rank === 1 ? colours.axis : colours.grid,
        widthPx: sizes.hairPx,
      }),
      sceneText(String(rank), labelX, bottom + 12 * unit, {
        sizePx: sizes.textPx,
        colour: colours.ink2,
        align: 'center',
      }),
    ];
  });
  const look = { sizePx: sizes.textPx, colour: colours.ink3 };
  return [
    ...lines,
    sceneText(figure.headers.axis, plot.left + plot.width / 2, bottom + 29 * unit, { ...look, align: 'center' }),
    ...layout.heads.map(({ text, right }) => sceneText(text, right, layout.headY, { ...look, align: 'right' })),
  ];
}

interface MarkPlace {
  readonly y: number;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** A line from 5 to 95 % with a tick at each end and a dot of its own shape at the median. */
function bandMark({ y, from, middle, to }: MarkPlace, markPx: number, { colours, sizes }: ChartStyle): SceneShape[] {
  const unit = sizes.textPx / 12;
  const ends = [from, to].map((x) =>
    scenePath(segment(x, y - markPx * 0.8, x, y + markPx * 0.8), { stroke: colours.barOn, widthPx: 1.5 * unit }),
  );
  return [
    ...(to > from ? [scenePath(segment(from, y, to, y), { stroke: colours.barOn, widthPx: 2.5 * unit })] : []),
    ...ends,
    scenePath(segment(middle, y - markPx * 1.3, middle, y + markPx * 1.3), {
      stroke: colours.ink,
      widthPx: 2.5 * unit,
    }),
  ];
}

/** A hollow diamond: the rank by the scheme, seen also where it lies on the median. */
function actualMark(x: number, y: number, radius: number, { colours, sizes }: ChartStyle): SceneShape {
  const d = `M${px(x)} ${px(y - radius)}L${px(x + radius)} ${px(y)}L${px(x)} ${px(y + radius)}L${px(x - radius)} ${px(y)}Z`;
  return scenePath(d, { fill: colours.surface, stroke: colours.ink, widthPx: (1.5 * sizes.textPx) / 12 });
}

/** What the marks are. */
export function bandsKey({ keys }: BandsLayout, style: ChartStyle): SceneShape[] {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  return keys.flatMap(({ mark, text, x, y }) => [
    ...(mark === 'band'
      ? bandMark({ y, from: x + unit, middle: x + 12 * unit, to: x + 26 * unit }, 4.5 * unit, style)
      : [actualMark(x + 20 * unit, y, 5 * unit, style)]),
    sceneText(text, x + 34 * unit, y, { sizePx: sizes.textPx, colour: colours.ink2 }),
  ]);
}

function rowScene(layout: BandsLayout, placed: PlacedBand, style: ChartStyle): SceneShape[] {
  const { textPx, markPx, rankRight, nameX, namePx, bandRight, box, plot } = layout;
  const { row, y, wordsY, actual } = placed;
  const { colours, sizes } = style;
  const words = { sizePx: textPx, colour: colours.ink2, align: 'right' as const };
  return [
    scenePath(segment(plot.left, y, plot.left + plot.width, y), {
      stroke: colours.rule2,
      widthPx: sizes.hairPx,
      dash: [1, 3],
    }),
    sceneText(row.rankText, rankRight, wordsY, words),
    sceneText(fitText(row.short, namePx + 0.5, { sizePx: textPx, bold: true }), nameX, wordsY, {
      sizePx: textPx,
      bold: true,
      colour: colours.ink,
    }),
    ...bandMark(placed, markPx, style),
    actualMark(actual, y, markPx * 0.95, style),
    sceneText(row.bandText, bandRight, wordsY, words),
    sceneText(row.topText, box.widthPx, wordsY, { ...words, colour: colours.ink }),
  ];
}

/** Rank, name, band, its words and the probability of each row. */
export function bandsRows(layout: BandsLayout, style: ChartStyle): SceneShape[] {
  const stands = standing(
    style,
    layout.rows.map(({ row }) => row),
  );
  return layout.rows.flatMap((placed) => {
    const shapes = rowScene(layout, placed, style);
    return stands(placed.row.park) === 'receded' ? receded(shapes, style) : shapes;
  });
}
