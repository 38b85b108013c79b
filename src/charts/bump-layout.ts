import type { BumpFigure, BumpLine } from '../figures/bump-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { namesInside } from './bump-names.ts';
import { dodge } from './dodge.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { periodAxis, type PeriodAxis } from './year-ticks.ts';

export interface PlacedRank {
  readonly line: BumpLine;
  /** Which period. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Name and rank beside the first or the last period. */
export interface BumpLabel {
  readonly line: BumpLine;
  readonly text: string;
  readonly y: number;
  readonly labelY: number;
}

export interface BumpLayout {
  readonly plot: PlotArea;
  readonly xs: readonly number[];
  readonly axis: PeriodAxis;
  /** Of how many, under the periods, as many as fit. */
  readonly counts: readonly { readonly text: string; readonly x: number }[];
  /** Runs without a gap, by line; pinned ones last, so that they lie on top. */
  readonly runs: readonly (readonly PlacedRank[])[];
  readonly left: readonly BumpLabel[];
  readonly right: readonly BumpLabel[];
  /** Names in the plot, after the last point of lines that reach neither end, where nothing is in their way. */
  readonly inside: readonly { readonly line: BumpLine; readonly x: number; readonly y: number }[];
  /** Room of a name at the left; 0 where only the rank stands there. */
  readonly nameLeftPx: number;
  readonly nameRightPx: number;
  readonly rankLeftPx: number;
  readonly rankRightPx: number;
  readonly stubPx: number;
  readonly gapPx: number;
  readonly textPx: number;
  /** Radius of a circle that holds its rank; null where circles have no room for it. */
  readonly badgePx: number | null;
}

const leastTextPx = 8;

function worstRank(figure: BumpFigure): number {
  return Math.max(2, ...figure.lines.flatMap(({ points }) => points.map(({ rank }) => rank ?? 0)));
}

/** The height asked for: a pitch a line, and more where ranks reach far down. */
export function bumpHeightPx(figure: BumpFigure, widthPx: number): number {
  const rows = Math.max(figure.lines.length * 20, Math.min(worstRank(figure) * 20, 480));
  return Math.round(Math.max(widthPx < 480 ? 280 : 320, rows + 60));
}

/** Every second, third … of the counts, from the last on, so that no two touch. */
function countTexts(
  figure: BumpFigure,
  xs: readonly number[],
  room: { readonly sizePx: number; readonly gapPx: number },
) {
  const all = figure.counts.map((text, index) => ({ text, x: xs[index] ?? 0 }));
  for (let every = 1; every < all.length; every += 1) {
    const kept = all.filter((_, index) => (all.length - 1 - index) % every === 0);
    const isFree = kept.every(({ text, x }, index) => {
      const next = kept[index + 1];
      if (next === undefined) return true;
      return next.x - x - (measureText(text, room.sizePx) + measureText(next.text, room.sizePx)) / 2 >= room.gapPx;
    });
    if (isFree) return kept;
  }
  return all.slice(-1);
}

/** The periods' own names where all fit, else their years: a line may end within a year. */
function rankAxis(
  { periods }: BumpFigure,
  xs: readonly number[],
  room: { sizePx: number; rightPx: number },
): PeriodAxis {
  const own = periodAxis(
    periods.map((period) => ({ ...period, year: period.label })),
    xs,
    room,
  );
  return own.labels.length === periods.length ? own : periodAxis(periods, xs, room);
}

/** Lines of one rank at one period stand abreast, a stroke apart, so that none hides another. */
function abreast(figure: BumpFigure, line: BumpLine, index: number): number {
  const rank = line.points[index]?.rank;
  const same = figure.lines.filter(({ points }) => points[index]?.rank === rank);
  return same.indexOf(line) - (same.length - 1) / 2;
}

interface Room {
  readonly plot: PlotArea;
  readonly pitch: number;
  readonly most: number;
  readonly yOf: (line: BumpLine, index: number) => number;
}

/** Pinned lines are named first where there is no room for all. */
function labelsAt(figure: BumpFigure, index: number, { plot, pitch, most, yOf }: Room): BumpLabel[] {
  const there = figure.lines
    .filter(({ points }) => (points[index]?.rank ?? null) !== null)
    .toSorted((a, b) => Number(b.slot !== null) - Number(a.slot !== null))
    .slice(0, most)
    .map((line) => ({ line, text: line.points[index]?.text ?? '', y: yOf(line, index) }))
    .toSorted((a, b) => a.y - b.y);
  const places = dodge(
    there.map(({ y }) => y),
    pitch,
    { min: plot.top, max: plot.top + plot.height },
  );
  return there.map((label, at) => ({ ...label, labelY: places[at] ?? label.y }));
}

function runsOf(figure: BumpFigure, at: (line: BumpLine, index: number) => PlacedRank): PlacedRank[][] {
  const lines = figure.lines.toSorted((a, b) => Number(a.slot !== null) - Number(b.slot !== null));
  return lines.flatMap((line) => {
    const runs: PlacedRank[][] = [];
    line.points.forEach(({ rank }, index) => {
      if (rank === null) return;
      if (index > 0 && (line.points[index - 1]?.rank ?? null) !== null) runs.at(-1)?.push(at(line, index));
      else runs.push([at(line, index)]);
    });
    return runs;
  });
}

function placeBump(figure: BumpFigure, style: ChartStyle, box: ChartBox): BumpLayout {
  const unit = style.sizes.textPx / 12;
  const isNarrow = box.widthPx < 560 * unit;
  const top = 12 * unit;
  const height = Math.max(40, box.heightPx - top - 52 * unit);
  const last = Math.max(0, figure.periods.length - 1);
  const most = Math.max(1, Math.floor(height / (leastTextPx * 1.12 * unit)) + 1);
  const many = Math.max(1, Math.min(most, figure.lines.length));
  const pitch = Math.min(style.sizes.pitchPx, many < 2 ? height : height / (many - 1));
  const textPx = Math.max(leastTextPx * unit, Math.min(style.sizes.textPx, pitch / 1.12));

  const widest = (texts: readonly string[], isBold: boolean): number =>
    Math.max(0, ...texts.map((text) => measureText(text, textPx, isBold)));
  const endTexts = (index: number): string[] =>
    figure.lines.flatMap(({ points }) => ((points[index]?.rank ?? null) === null ? [] : [points[index]?.text ?? '']));
  const names = widest(
    figure.lines.map(({ short }) => short),
    true,
  );
  const nameRightPx = Math.min(names, box.widthPx * (isNarrow ? 0.26 : 0.18));
  const nameLeftPx = isNarrow ? 0 : Math.min(names, box.widthPx * 0.18);
  const [rankLeftPx, rankRightPx] = [widest(endTexts(0), false), widest(endTexts(last), false)];
  const gapPx = 6 * unit;
  const stubPx = (isNarrow ? 16 : 26) * unit;
  const left = nameLeftPx + (nameLeftPx > 0 ? gapPx : 0) + rankLeftPx + stubPx;
  const right = box.widthPx - nameRightPx - gapPx - rankRightPx - stubPx;
  const plot = { left, top, width: Math.max(40, right - left), height };
  const xs = figure.periods.map((_, index) => plot.left + (last === 0 ? 0.5 : index / last) * plot.width);

  const worst = worstRank(figure);
  const step = last === 0 ? plot.width : plot.width / last;
  const badge = Math.min(9 * unit, (height / (worst - 1)) * 0.46, step * 0.3);
  const ranks = figure.lines.flatMap(({ points }) => points.map(({ rank }) => rank ?? 0));
  const badgePx = badge >= 7.5 * unit && Math.max(...ranks) < 100 ? badge : null;
  const yOf = (line: BumpLine, index: number): number => {
    const rank = line.points[index]?.rank ?? worst;
    return plot.top + ((rank - 1) / (worst - 1)) * height + abreast(figure, line, index) * style.sizes.linePx;
  };
  const at = (line: BumpLine, index: number): PlacedRank => {
    const beside = badgePx === null ? 0 : abreast(figure, line, index) * badgePx * 1.3;
    return { line, index, x: (xs[index] ?? 0) + beside, y: yOf(line, index) };
  };
  const room = { plot, pitch, most, yOf };
  const runs = runsOf(figure, at);
  const sides = { left: labelsAt(figure, 0, room), right: last === 0 ? [] : labelsAt(figure, last, room) };
  return {
    plot,
    xs,
    axis: rankAxis(figure, xs, { sizePx: style.sizes.textPx, rightPx: box.widthPx }),
    counts: countTexts(figure, xs, { sizePx: style.sizes.textPx * 0.92, gapPx: 8 * unit }),
    runs,
    ...sides,
    inside: namesInside(figure, {
      runs,
      sides,
      plot,
      textPx,
      reachPx: (badgePx ?? style.sizes.markerPx) + 3 * unit,
    }),
    nameLeftPx,
    nameRightPx,
    rankLeftPx,
    rankRightPx,
    stubPx,
    gapPx,
    textPx,
    badgePx,
  };
}

/** Places ranks, their lines and the names at both ends in a box. Pure. Type shrinks before a name is left out. */
export const bumpLayout = layoutOnce<BumpFigure, BumpLayout>(placeBump);
