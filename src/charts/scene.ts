import type { ChartOption, CustomSeriesOption } from './echarts.ts';
import { measureText } from './text-metrics.ts';

/**
 * What a layout has placed, in px from the top left of its box: words and paths, nothing else.
 * One list serves the chart, the legend of an image and the tests that look for overlaps.
 */
export interface SceneText {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The middle of the line, vertically. */
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly sizePx: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly opacity: number;
}

export interface ScenePath {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly widthPx: number;
  readonly dash: readonly number[] | null;
  readonly opacity: number;
}

export type SceneShape = SceneText | ScenePath;

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type TextLook = Pick<SceneText, 'sizePx' | 'colour'> & Partial<Pick<SceneText, 'align' | 'bold' | 'opacity'>>;

export function sceneText(text: string, x: number, y: number, look: TextLook): SceneText {
  return { kind: 'text', text, x, y, align: 'left', bold: false, opacity: 1, ...look };
}

type PathLook = Partial<Omit<ScenePath, 'kind' | 'd'>>;

export function scenePath(d: string, look: PathLook): ScenePath {
  return { kind: 'path', d, fill: null, stroke: null, widthPx: 1, dash: null, opacity: 1, ...look };
}

/** Two decimals are finer than any screen, and keep the same number the same text everywhere. */
export function px(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export function segment(x1: number, y1: number, x2: number, y2: number): string {
  return `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
}

/** Control points of a quarter turn by a cubic curve. */
const kappa = 0.5523;

/**
 * Four curves, not arcs, placed on tenths: the SVG renderer rounds to a tenth of a px, and an arc whose chord is off by
 * that much bulges.
 */
export function circlePath(x: number, y: number, radius: number): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const [midX, midY, r] = [tenth(x), tenth(y), tenth(radius)];
  const at = (dx: number, dy: number): string => `${px(midX + dx * r)} ${px(midY + dy * r)}`;
  const quarters = [
    [kappa, -1, 1, -kappa, 1, 0],
    [1, kappa, kappa, 1, 0, 1],
    [-kappa, 1, -1, kappa, -1, 0],
    [-1, -kappa, -kappa, -1, 0, -1],
  ] as const;
  const curves = quarters.map(([ax, ay, bx, by, cx, cy]) => `C${at(ax, ay)} ${at(bx, by)} ${at(cx, cy)}`);
  return `M${at(0, -1)}${curves.join('')}Z`;
}

export function rectPath(x: number, y: number, width: number, height: number): string {
  return `M${px(x)} ${px(y)}L${px(x + width)} ${px(y)}L${px(x + width)} ${px(y + height)}L${px(x)} ${px(y + height)}Z`;
}

/** The ink box of a text, for tests of overlap and for placing what stands beside it. */
export function textBox(shape: SceneText): TextBox {
  const width = measureText(shape.text, shape.sizePx, shape.bold);
  const left = shape.align === 'left' ? shape.x : shape.align === 'right' ? shape.x - width : shape.x - width / 2;
  const half = shape.sizePx * 0.5;
  return { text: shape.text, left, right: left + width, top: shape.y - half, bottom: shape.y + half };
}

/** A number in a circle, the flag of a break in the plot and of its note below it. */
export function circledNumber(
  ref: number,
  at: { readonly x: number; readonly y: number; readonly radius: number },
  colours: { readonly surface: string; readonly ink: string; readonly ink3: string },
): SceneShape[] {
  return [
    scenePath(circlePath(at.x, at.y, at.radius), { fill: colours.surface, stroke: colours.ink3 }),
    sceneText(String(ref), at.x, at.y, {
      sizePx: ref > 9 ? at.radius * 1.15 : at.radius * 1.42,
      colour: colours.ink,
      align: 'center',
    }),
  ];
}

/** The central line browsers use lies a little below the middle of digits and capitals. */
const liftEm = 0.06;

/** A shape as ECharts draws it. */
export function sceneElement(shape: SceneShape, fontFamily: string) {
  if (shape.kind === 'text') {
    return {
      type: 'text' as const,
      silent: true,
      style: {
        text: shape.text,
        x: shape.x,
        y: Math.round((shape.y - shape.sizePx * liftEm) * 100) / 100,
        fill: shape.colour,
        opacity: shape.opacity,
        font: `${shape.bold ? 'bold ' : ''}${px(shape.sizePx)}px ${fontFamily}`,
        align: shape.align,
        verticalAlign: 'middle' as const,
      },
    };
  }
  return {
    type: 'path' as const,
    silent: true,
    shape: { pathData: shape.d },
    style: {
      fill: shape.fill ?? 'none',
      stroke: shape.stroke ?? 'none',
      lineWidth: shape.widthPx,
      lineDash: shape.dash === null ? ('solid' as const) : [...shape.dash],
      lineJoin: 'round' as const,
      opacity: shape.opacity,
    },
  };
}

/** A layer of shapes as a custom series without axes; `z` orders it among the others. */
export function sceneSeries(
  id: string,
  z: number,
  scene: readonly SceneShape[],
  fontFamily: string,
): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    z,
    // Children are matched by their place, and a group of none keeps those it had: an empty layer is no item at all.
    data: scene.length === 0 ? [] : [0],
    renderItem: () => ({
      type: 'group',
      children: scene.map((shape) => sceneElement(shape, fontFamily)),
    }),
  };
}

/** Axes and grid that ECharts must have to place series, drawn by nobody: ticks and labels come from our own layout. */
export function hiddenAxes(
  plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  ranges: { readonly x: readonly [number, number]; readonly y: readonly [number, number]; readonly inverted: boolean },
): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: { id: 'grid', ...plot, outerBoundsMode: 'none' },
    xAxis: { id: 'x', type: 'value', show: false, min: ranges.x[0], max: ranges.x[1] },
    yAxis: { id: 'y', type: 'value', show: false, min: ranges.y[0], max: ranges.y[1], inverse: ranges.inverted },
  };
}
