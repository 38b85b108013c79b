import type { ScatterFigure, ScatterPoint } from '../figures/scatter-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { sceneText, type SceneText } from './scene.ts';
import { scatterScale, type ScatterScale } from './scatter-axis.ts';
import { scatterLegend, type ScatterLegend } from './scatter-legend.ts';
import { medianWords, type ScatterFrame } from './scatter-medians.ts';
import { placeNames, type PlacedName } from './scatter-names.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';

export interface PlacedPoint {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  /** The radius of its circle; null where no area says its size. */
  readonly bubblePx: number | null;
}

export interface ScatterLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly scales: { readonly x: ScatterScale; readonly y: ScatterScale };
  readonly xOf: (value: number) => number;
  readonly yOf: (value: number) => number;
  /** Grey ones, then the chosen ones, which are drawn over them. */
  readonly others: readonly PlacedPoint[];
  readonly chosen: readonly PlacedPoint[];
  /** Names of chosen parks, and of others where there is room. */
  readonly names: readonly PlacedName[];
  /** Groups and sizes, above the plot. */
  readonly legend: ScatterLegend;
  /** Titles of the axes, r, and the labels of the medians. */
  readonly words: readonly SceneText[];
}

/** The radius of the largest circle as a share of the box, and its bounds at text of 12 px. */
const bubbleShare = 0.045;
const leastBubblePx = 10;
const mostBubblePx = 24;

function largestBubble({ size }: ScatterFigure, { widthPx, heightPx }: ChartBox, unit: number): number {
  if (size === null) return 0;
  const wished = Math.min(widthPx, heightPx) * bubbleShare;
  return Math.max(leastBubblePx * unit, Math.min(mostBubblePx * unit, wished));
}

function titleOf({ label, unit }: ScatterFigure['axes']['x'], isZh: boolean): string {
  if (unit === '') return label;
  return isZh ? `${label}（${unit}）` : `${label} (${unit})`;
}

/** The largest circles first, so that none hides a smaller one. */
function place(points: readonly ScatterPoint[], { xOf, yOf }: ScatterFrame, largestPx: number): PlacedPoint[] {
  return points
    .flatMap((point): PlacedPoint[] => {
      if (point.x.value === null || point.y.value === null) return [];
      const bubblePx = point.area === null ? null : largestPx * Math.sqrt(point.area);
      return [{ point, x: xOf(point.x.value), y: yOf(point.y.value), bubblePx }];
    })
    .toSorted((a, b) => (b.bubblePx ?? 0) - (a.bubblePx ?? 0));
}

/** On a phone each line of the legend adds to the height: the plot keeps its own. */
export function scatterHeightPx({ grouping, size }: ScatterFigure, widthPx: number): number {
  const lines = Math.ceil((grouping?.groups.length ?? 0) / 3) + (size === null ? 0 : 2);
  return widthPx < 480 ? 360 + lines * 20 : Math.round(Math.min(560, Math.max(380, widthPx * 0.58)));
}

function placeScatter(figure: ScatterFigure, style: ChartStyle, box: ChartBox): ScatterLayout {
  const { axes, points } = figure;
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const valuesOf = (at: 'x' | 'y'): number[] => [
    ...points.flatMap((point) => (point[at].value === null ? [] : [point[at].value])),
    ...(axes[at].steady ? [axes[at].steady.min, axes[at].steady.max] : []),
  ];
  const scales = { x: scatterScale(axes.x, valuesOf('x')), y: scatterScale(axes.y, valuesOf('y')) };
  const isZh = figure.language === 'zh';
  const look = { sizePx: textPx, colour: style.colours.ink2 };
  const yTitle = titleOf(axes.y, isZh);
  const rPx = measureText(figure.correlation.text, textPx);
  // On a phone r goes to a line of its own under the title of the axis.
  const isStacked = measureText(yTitle, textPx) + rPx + 16 * unit > box.widthPx;
  const largestPx = largestBubble(figure, box, unit);
  const headPx = (isStacked ? 38 : 20) * unit;
  const legend = scatterLegend(figure, style, { widthPx: box.widthPx, topPx: headPx, largestPx });
  const top = headPx + legend.heightPx + Math.max(8 * unit, largestPx * 0.75);
  const left = Math.ceil(Math.max(...scales.y.labels.map((label) => measureText(label, textPx))) + 8 * unit);
  const right = Math.max(10 * unit, largestPx);
  const plot = {
    left,
    top,
    width: Math.max(40, box.widthPx - left - right),
    height: Math.max(40, box.heightPx - top - 46 * unit),
  };
  const frame: ScatterFrame = {
    plot,
    unit,
    xOf: (value) => plot.left + scales.x.shareOf(value) * plot.width,
    yOf: (value) => plot.top + (1 - scales.y.shareOf(value)) * plot.height,
  };
  const most = { sizePx: textPx, bold: false };
  const words = [
    sceneText(fitText(yTitle, box.widthPx, most), 0, 9 * unit, look),
    sceneText(figure.correlation.text, box.widthPx, (isStacked ? 27 : 9) * unit, { ...look, align: 'right' }),
    sceneText(
      fitText(titleOf(axes.x, isZh), box.widthPx, most),
      plot.left + plot.width,
      plot.top + plot.height + 36 * unit,
      {
        ...look,
        align: 'right',
      },
    ),
    ...medianWords(figure, frame, style),
  ];
  const others = place(
    points.filter(({ slot }) => slot === null),
    frame,
    largestPx,
  );
  const chosen = place(
    points.filter(({ slot }) => slot !== null),
    frame,
    largestPx,
  );
  const crossing = figure.medians;
  const medians = crossing === null ? [] : [{ x: frame.xOf(crossing.x.value), y: frame.yOf(crossing.y.value) }];
  const names = placeNames({ frame, others, chosen, words, medians, widthPx: box.widthPx }, style);
  return { box, plot, scales, xOf: frame.xOf, yOf: frame.yOf, others, chosen, names, words, legend };
}

/** Places axes, points and words in a box. Pure. */
export const scatterLayout = layoutOnce<ScatterFigure, ScatterLayout>(placeScatter);
