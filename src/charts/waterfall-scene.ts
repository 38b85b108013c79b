import { stepDecimals } from './number-text.ts';
import { rowsAxis, rowWords } from './rows-frame.ts';
import { circlePath, px, scenePath, segment, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import type { PlacedBar, WaterfallLayout } from './waterfall-layout.ts';

/** A bar that points where it leads, so that gain and loss read apart in grey too. */
function arrowBar(from: number, to: number, y: number, heightPx: number): string {
  const half = heightPx / 2;
  const tip = Math.sign(to - from) * Math.min(Math.abs(to - from), half * 1.5);
  const neck = to - tip;
  return `M${px(from)} ${px(y - half)}L${px(neck)} ${px(y - half)}L${px(to)} ${px(y)}L${px(neck)} ${px(y + half)}L${px(from)} ${px(y + half)}Z`;
}

const leastPx = 1.5;

/** Lines that carry the score on: from a bar to the next of its level, and from a dimension down to its first indicator. */
export function waterfallLinks({ bars, barPx }: WaterfallLayout, { colours, sizes }: ChartStyle): SceneShape[] {
  const look = { stroke: colours.axis, widthPx: sizes.hairPx, opacity: 0.75 };
  const isWhole = (bar: PlacedBar) => bar.kind === 'total' || bar.step.level === 0;
  return bars.flatMap((bar, index): SceneShape[] => {
    const before = bars[index - 1];
    if (bar.kind === 'step' && bar.step.level === 1) {
      return before === undefined ? [] : [scenePath(segment(bar.from, before.at.y, bar.from, bar.at.y), look)];
    }
    const next = bars.slice(index + 1).find(isWhole);
    if (next === undefined) return [];
    const x = bar.kind === 'total' ? bar.x : bar.to;
    return [scenePath(segment(x, bar.at.y, x, next.at.y - barPx / 2), look)];
  });
}

/** Gridlines with the scores under them. */
export function waterfallAxis(layout: WaterfallLayout, style: ChartStyle): SceneShape[] {
  const { ticks, xOf } = layout;
  const decimals = stepDecimals((ticks.values[1] ?? 1) - (ticks.values[0] ?? 0));
  return rowsAxis(layout, ticks.values, { xOf, decimals }, style);
}

function totalShapes(layout: WaterfallLayout, bar: Extract<PlacedBar, { kind: 'total' }>, style: ChartStyle) {
  const { colours, sizes } = style;
  const { plot, barPx } = layout;
  const { x, at } = bar;
  return [
    scenePath(segment(plot.left, at.y, x, at.y), { stroke: colours.axis, widthPx: sizes.hairPx }),
    scenePath(segment(x, at.y - barPx / 2, x, at.y + barPx / 2), { stroke: colours.ink, widthPx: sizes.linePx }),
    scenePath(circlePath(x, at.y, sizes.markerPx * 1.3), { fill: colours.ink }),
  ];
}

function stepShapes(layout: WaterfallLayout, bar: Extract<PlacedBar, { kind: 'step' }>, style: ChartStyle) {
  const { barPx } = layout;
  const { from, to, at, step } = bar;
  const heightPx = step.level === 0 ? barPx : barPx * 0.55;
  const colour = colourOf(bar, style);
  if (Math.abs(to - from) < leastPx) {
    return [
      scenePath(segment(to, at.y - heightPx / 2, to, at.y + heightPx / 2), {
        stroke: colour,
        widthPx: style.sizes.linePx,
      }),
    ];
  }
  // A dimension is its indicators' sum: filled whole, they in outline over a wash of the same.
  const shape = arrowBar(from, to, at.y, heightPx);
  return step.level === 0
    ? [scenePath(shape, { fill: colour })]
    : [
        scenePath(shape, { fill: colour, opacity: 0.45 }),
        scenePath(shape, { stroke: colour, widthPx: style.sizes.hairPx }),
      ];
}

function colourOf(bar: PlacedBar, { up, down, colours }: ChartStyle): string {
  if (bar.kind === 'total') return colours.ink;
  return { up, down, flat: colours.ink2 }[bar.step.direction];
}

/** Totals and steps with their names and values. */
export function waterfallBars(layout: WaterfallLayout, style: ChartStyle): SceneShape[] {
  const { colours } = style;
  return layout.bars.flatMap((bar): SceneShape[] => {
    const isWhole = bar.kind === 'total' || bar.step.level === 0;
    const { label, text } = bar.kind === 'total' ? bar.total : bar.step;
    const words = {
      name: label,
      value: text,
      bold: isWhole,
      nameColour: isWhole ? colours.ink : colours.ink2,
      valueColour: colourOf(bar, style),
    };
    return [
      ...rowWords(layout, bar.at, words, colours.surface),
      ...(bar.kind === 'total' ? totalShapes(layout, bar, style) : stepShapes(layout, bar, style)),
    ];
  });
}
