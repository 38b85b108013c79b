import type { FigureChange } from '../figures/figure.ts';
import type { PlotArea } from './chart-box.ts';

/**
 * The hands of a chart: what the pointer and the keys can reach in it. A kind tells its stops, drawn by nobody until one is reached;
 * one component draws the cursor, its panel and the walk for all kinds.
 *
 * To give a kind a cursor: write `<kind>-stops.ts` with one pure function from figure, style and box to a `StopSet` (take the places from
 * the kind's own layout, the words from the figure and `stop-words.ts`), and name it in chart-stops.ts. Choose the walk by
 * the shape of the figure: `time` along periods, `list` for rows, `grid` for cells, `plane` for points, `axes` for points on the
 * axes of a radar, which walks like a plane. A kind without `stops`
 * has no cursor and can still be focused from the list of parks.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Ground that belongs to a stop: a box, or a line that is near enough within the reach of its set. */
export type Hit =
  | { readonly kind: 'box'; readonly area: PlotArea }
  | { readonly kind: 'line'; readonly from: Place; readonly to: Place };

/** What is drawn over the chart at a stop. */
export type StopMark =
  | { readonly kind: 'hairline'; readonly from: Place; readonly to: Place }
  /** A cell, outlined. */
  | { readonly kind: 'frame'; readonly area: PlotArea }
  /** A row, washed. */
  | { readonly kind: 'row'; readonly area: PlotArea }
  | { readonly kind: 'ring'; readonly at: Place; readonly radiusPx: number }
  /** A point of a line; its value beside it where the panel is far from it. */
  | {
      readonly kind: 'dot';
      readonly at: Place;
      readonly slot: number;
      readonly text: string | null;
      /** The text stays between these. */
      readonly leftPx: number;
      readonly rightPx: number;
    };

/** A line of the panel: of a park among others, or of one thing said of one park. */
export interface StopRow {
  readonly key: string;
  readonly name: string;
  /** Colour and marker of a park; null for a benchmark's dashes; undefined where the row is not a line of the chart. */
  readonly slot?: number | null;
  readonly text: string;
  /** 估计, 未取得, 截至…; empty for a plain value. */
  readonly status: string;
  readonly direction?: FigureChange['direction'];
}

export interface StopPanel {
  readonly title: string;
  /** Unit or period beside the title. */
  readonly remark: string;
  /** Colour and marker beside the title, where the panel is one park's; null for a park without a slot. */
  readonly slot?: number | null;
  readonly rows: readonly StopRow[];
  /** Notes and the source, a line each. */
  readonly foot: readonly string[];
}

export interface Stop {
  readonly id: string;
  /** Whom Enter singles out; null where the stop is not one park's. */
  readonly park: string | null;
  readonly hits: readonly Hit[];
  /** What the panel must leave in sight; where not told, the hits. */
  readonly keep?: readonly Hit[];
  /** Where the keyboard's panel stands beside, and from where arrows look for the next point. */
  readonly anchor: Place;
  readonly marks: readonly StopMark[];
  readonly tell: () => StopPanel;
}

export type Walk =
  | { readonly kind: 'time' }
  | { readonly kind: 'list' }
  /** A list of what is no park. */
  | { readonly kind: 'rows' }
  | { readonly kind: 'grid'; readonly columns: number }
  | { readonly kind: 'plane' }
  | { readonly kind: 'axes' };

/** A plot with periods along x: where a drag selects a span. */
export interface TimePlot {
  readonly plot: PlotArea;
  readonly xs: readonly number[];
}

/** What a click singles out. */
export interface StopTarget {
  readonly park: string;
  readonly hits: readonly Hit[];
}

export interface StopSet {
  readonly stops: readonly Stop[];
  readonly walk: Walk;
  /** The pointer reaches stops only in here. */
  readonly region: PlotArea;
  /** How far from a stop the pointer may be; Infinity where the nearest always answers. */
  readonly reachPx: number;
  readonly targets: readonly StopTarget[];
  /** Empty where time does not run along x. */
  readonly times: readonly TimePlot[];
}

export function boxHit(left: number, top: number, width: number, height: number): Hit {
  return { kind: 'box', area: { left, top, width, height } };
}

export function lineHit(x1: number, y1: number, x2: number, y2: number): Hit {
  return { kind: 'line', from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
}

/** A square around a point. */
export function pointHit(x: number, y: number, radiusPx: number): Hit {
  return boxHit(x - radiusPx, y - radiusPx, radiusPx * 2, radiusPx * 2);
}

/** The stops themselves as targets, where each is a park's. */
export function targetsOf(stops: readonly Stop[]): StopTarget[] {
  return stops.flatMap(({ park, hits }) => (park === null ? [] : [{ park, hits }]));
}
