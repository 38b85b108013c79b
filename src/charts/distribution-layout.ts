import type { DistributionFigure, DistributionPark } from '../figures/distribution-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import { linearTicks, type Ticks } from './ticks.ts';

/** A text that stands in one of several lanes, its x the middle of what it names. */
export interface LaneText<Item> {
  readonly item: Item;
  readonly text: string;
  /** Left edge of the text, with the room of a marker before it where it has one. */
  readonly left: number;
  readonly lane: number;
}

export interface DistributionLayout {
  /** Bars. */
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly yOf: (count: number) => number;
  readonly bars: readonly PlotArea[];
  /** Whether every bar has room for its count. */
  readonly hasCounts: boolean;
  readonly limits: readonly { readonly text: string; readonly x: number }[];
  readonly quartiles: readonly LaneText<DistributionFigure['quartiles'][number]>[];
  readonly pinned: readonly LaneText<DistributionPark>[];
  readonly stripY: number;
  readonly stripPx: number;
  readonly lanePx: number;
  readonly headPx: number;
}

const markerEm = 1.1;

interface Laned<Item> {
  readonly item: Item;
  readonly text: string;
  readonly x: number;
  readonly beforePx: number;
}

interface LaneRoom {
  readonly from: number;
  readonly to: number;
  readonly sizePx: number;
  readonly isAfter: boolean;
}

/** Texts centred on their x, or beginning at it, in as few lanes as keep them apart, none outside. */
function inLanes<Item>(items: readonly Laned<Item>[], { from, to, sizePx, isAfter }: LaneRoom): LaneText<Item>[] {
  const ends: number[] = [];
  return items
    .toSorted((a, b) => a.x - b.x)
    .map(({ item, text: whole, x, beforePx }) => {
      const text = fitText(whole, to - from - beforePx, { sizePx, bold: false });
      const width = measureText(text, sizePx) + beforePx;
      const left = Math.max(from, Math.min(to - width, isAfter ? x : x - width / 2));
      const free = ends.findIndex((end) => end + sizePx * 0.8 <= left);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = left + width;
      return { item, text, left, lane };
    });
}

function lanesOf(texts: readonly { readonly lane: number }[]): number {
  return Math.max(-1, ...texts.map(({ lane }) => lane)) + 1;
}

function rangeOf({ limits }: DistributionFigure): readonly [number, number] {
  const [from = 0, to = from] = [limits[0]?.value, limits.at(-1)?.value];
  return from === to ? [from - 1, to + 1] : [from, to];
}

/** What stands over and under the bars depends on the width only. */
function wordsOf(figure: DistributionFigure, widthPx: number, textPx: number) {
  const unit = textPx / 12;
  const most = Math.max(1, ...figure.bins.map(({ count }) => count));
  const left = measureText(String(most), textPx) + 12 * unit;
  const width = Math.max(40, widthPx - left - 8 * unit);
  const [from, to] = rangeOf(figure);
  const xOf = (value: number): number => left + ((value - from) / (to - from)) * width;
  const room = { from: 0, to: widthPx, sizePx: textPx, isAfter: false };
  const quartiles = inLanes(
    figure.quartiles.map((item) => ({ item, text: item.text, x: xOf(item.value) + 4 * unit, beforePx: 0 })),
    { ...room, isAfter: true },
  );
  const pinned = inLanes(
    figure.parks.flatMap((item) => {
      if (item.slot === null) return [];
      const text = `${item.short} ${item.value.text}`;
      return [{ item, text, x: xOf(item.value.value ?? 0), beforePx: textPx * markerEm }];
    }),
    room,
  );
  return { left, width, xOf, quartiles, pinned, most };
}

const lanePx = 17;
/** The name over the count axis, limits under the bars, the strip, and the name of the metric. */
const fixedPx = 22 + 22 + 34 + 22;

/** Bars of a good height, and a lane more for each row of names. */
export function distributionHeightPx(figure: DistributionFigure, widthPx: number): number {
  const { quartiles, pinned } = wordsOf(figure, widthPx, 12);
  return (widthPx < 480 ? 190 : 260) + fixedPx + (lanesOf(quartiles) + lanesOf(pinned)) * lanePx;
}

/** Limits from the first on, every second, third … where they would touch. */
function thinnedLimits(limits: readonly { readonly text: string; readonly x: number }[], sizePx: number) {
  for (let every = 1; every < limits.length; every += 1) {
    const kept = limits.filter((_, index) => index % every === 0);
    const isFree = kept.every(({ text, x }, index) => {
      const next = kept[index + 1];
      if (next === undefined) return true;
      return next.x - x - (measureText(text, sizePx) + measureText(next.text, sizePx)) / 2 >= sizePx * 0.7;
    });
    if (isFree) return kept;
  }
  return limits.slice(0, 1);
}

function placeDistribution(figure: DistributionFigure, style: ChartStyle, box: ChartBox): DistributionLayout {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const { left, width, xOf, quartiles, pinned, most } = wordsOf(figure, box.widthPx, textPx);
  const lane = lanePx * unit;
  const headPx = 22 * unit + lanesOf(quartiles) * lane;
  const under = 78 * unit + lanesOf(pinned) * lane;
  const plot = { left, top: headPx, width, height: Math.max(40, box.heightPx - headPx - under) };
  const ticks = linearTicks(0, most, 1);
  const bottom = plot.top + plot.height;
  const yOf = (count: number): number => bottom - (count / ticks.max) * (plot.height - textPx);
  const bars = figure.bins.map(({ from, to, count }) => {
    const isOne = from === to;
    const x = isOne ? xOf(from) - Math.min(40 * unit, width / 4) : xOf(from);
    const right = isOne ? 2 * xOf(from) - x : xOf(to);
    const gap = Math.min(1 * unit, (right - x) / 8);
    const top = yOf(count);
    return { left: x + gap, top, width: Math.max(1, right - x - gap * 2), height: bottom - top };
  });
  const narrowest = Math.min(...bars.map((bar) => bar.width));
  return {
    plot,
    ticks,
    xOf,
    yOf,
    bars,
    hasCounts: measureText(String(most), textPx) + 2 * unit <= narrowest,
    limits: thinnedLimits(
      figure.limits.map(({ value, text }) => {
        const half = measureText(text, textPx) / 2;
        return { text, x: Math.max(half, Math.min(box.widthPx - half, xOf(value))) };
      }),
      textPx,
    ),
    quartiles,
    pinned,
    stripY: bottom + 34 * unit,
    stripPx: 14 * unit,
    lanePx: lane,
    headPx,
  };
}

/** Places bars, quartiles, the strip of parks and the names of pinned ones in a box. Pure. */
export const distributionLayout = layoutOnce<DistributionFigure, DistributionLayout>(placeDistribution);
