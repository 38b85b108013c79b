import type { FigureValue } from '../figures/figure.ts';
import type { TrendFigure, TrendSeries } from '../figures/trend-figure.ts';
import { levelTicks, linearTicks, logTicks, rankTicks, type Ticks } from './ticks.ts';

/** All that lines are drawn from: a whole trend, or one panel of several. */
export type TrendLines = Pick<
  TrendFigure,
  'transform' | 'scale' | 'bridge' | 'inverted' | 'decimals' | 'unit' | 'periods' | 'series' | 'behind' | 'benchmarks'
>;

export interface TrendPoint {
  readonly index: number;
  readonly value: number;
}

/** A stretch of line drawn in one stroke. `bridge` spans missing points and says so by its dashes. */
export interface TrendRun {
  readonly id: string;
  readonly stroke: 'solid' | 'estimate' | 'bridge';
  readonly points: readonly TrendPoint[];
}

export interface TrendBreak {
  readonly ref: number;
  readonly suspected: boolean;
  readonly park: string;
  readonly slot: number;
  readonly before: TrendPoint;
  readonly after: TrendPoint;
}

export interface TrendModel {
  readonly ticks: Ticks;
  /** Stretches of each series, in the order of the figure. */
  readonly runs: readonly (readonly TrendRun[])[];
  readonly breaks: readonly TrendBreak[];
}

/** A value that can be placed: a logarithmic axis has no place for zero and below. */
export function placeable(figure: TrendLines, value: number | null | undefined): value is number {
  return value !== null && value !== undefined && (figure.scale === 'linear' || value > 0);
}

function isEstimate(point: FigureValue | undefined): boolean {
  return point?.status === 'E' || point?.status === 'F';
}

function pointsOf(figure: TrendLines, series: TrendSeries): TrendPoint[] {
  return series.points.flatMap(({ value }, index) => (placeable(figure, value) ? [{ index, value }] : []));
}

type Stroke = TrendRun['stroke'] | null;

/** How two neighbouring drawn points are joined: not at all over a break or a gap, dashed over an asked-for bridge. */
function strokeBetween(figure: TrendLines, series: TrendSeries, from: TrendPoint, to: TrendPoint): Stroke {
  const cuts = [...series.breaks.map(({ index }) => index), ...(series.restarts ?? [])];
  if (cuts.some((index) => index > from.index && index <= to.index)) return null;
  const gap = series.points.slice(from.index + 1, to.index);
  if (gap.length > 0) return figure.bridge && gap.every(({ status }) => status === 'O') ? 'bridge' : null;
  return isEstimate(series.points[to.index]) || isEstimate(series.points[from.index]) ? 'estimate' : 'solid';
}

function runsOf(figure: TrendLines, series: TrendSeries): TrendRun[] {
  const points = pointsOf(figure, series);
  const runs: { stroke: TrendRun['stroke']; points: TrendPoint[] }[] = [];
  points.slice(1).forEach((to, before) => {
    const from = points[before];
    if (from === undefined) return;
    const stroke = strokeBetween(figure, series, from, to);
    if (stroke === null) return;
    const current = runs.at(-1);
    if (current?.stroke === stroke && current.points.at(-1) === from) current.points.push(to);
    else runs.push({ stroke, points: [from, to] });
  });
  return runs.map((run, index) => ({ ...run, id: `${series.park}:${index}` }));
}

function breaksOf(figure: TrendLines, series: TrendSeries): TrendBreak[] {
  const points = pointsOf(figure, series);
  return series.breaks.flatMap(({ index, ref, suspected }) => {
    const before = points.findLast((point) => point.index < index);
    const after = points.find((point) => point.index >= index);
    return before && after ? [{ ref, suspected, park: series.park, slot: series.slot, before, after }] : [];
  });
}

/** Amounts and rates, of which a chart may leave out the empty part below; the others are read against zero or 100. */
function isLevelLike(transform: TrendLines['transform']): boolean {
  return transform === 'level' || transform === 'share' || transform === 'per' || transform === 'cumulative';
}

/** The value axis that holds every line of the figure. */
export function trendTicks(figure: TrendLines): Ticks {
  const values = [
    ...figure.series.flatMap((series) => series.points.map(({ value }) => value)),
    ...figure.series.flatMap(({ targets = [] }) => targets.map((target) => target?.value)),
    ...(figure.behind ?? []).flatMap((line) => line.points.map(({ value }) => value)),
    ...figure.benchmarks.flatMap(({ points, high }) => [...points, ...(high ?? [])]),
  ].filter((value) => placeable(figure, value));
  const min = values.length > 0 ? Math.min(...values) : figure.scale === 'log' ? 1 : 0;
  const max = values.length > 0 ? Math.max(...values) : figure.scale === 'log' ? 10 : 1;
  const least = 10 ** -figure.decimals;
  if (figure.inverted) return rankTicks(max);
  if (figure.scale === 'log') return logTicks(min, max);
  if (isLevelLike(figure.transform)) return levelTicks(min, max, least);
  if (figure.transform === 'index') return linearTicks(Math.min(100, min), Math.max(100, max), least);
  return linearTicks(Math.min(0, min), Math.max(0, max), least);
}

/** Stretches and breaks of the lines; `ticks` where several panels share an axis. */
export function trendModel(figure: TrendLines, ticks: Ticks = trendTicks(figure)): TrendModel {
  return {
    ticks,
    runs: figure.series.map((series) => runsOf(figure, series)),
    breaks: figure.series.flatMap((series) => breaksOf(figure, series)).sort((a, b) => a.ref - b.ref),
  };
}
