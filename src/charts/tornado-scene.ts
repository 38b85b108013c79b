import { rowsAxis, rowWords } from './rows-frame.ts';
import { circlePath, rectPath, scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { keyMarkPx, type KeyMark, type PlacedTornado, type TornadoLayout } from './tornado-layout.ts';

/** A ring for less weight and a dot for more: both are seen where they fall together. */
function lowerMark(x: number, y: number, { colours, sizes }: ChartStyle): SceneShape {
  return scenePath(circlePath(x, y, sizes.markerPx * 1.35), {
    fill: colours.surface,
    stroke: colours.accent,
    widthPx: sizes.linePx * 0.8,
  });
}

function higherMark(x: number, y: number, { colours, sizes }: ChartStyle): SceneShape {
  return scenePath(circlePath(x, y, sizes.markerPx * 0.85), { fill: colours.accent });
}

function rangeLine(from: number, to: number, y: number, { colours, sizes }: ChartStyle): SceneShape {
  const cap = sizes.markerPx;
  const d = `${segment(from, y, to, y)}${segment(from, y - cap, from, y + cap)}${segment(to, y - cap, to, y + cap)}`;
  return scenePath(d, { stroke: colours.ink3, widthPx: sizes.hairPx });
}

function keyMark(mark: KeyMark, x: number, y: number, style: ChartStyle): SceneShape {
  const unit = style.sizes.textPx / 12;
  const middle = x + 7 * unit;
  switch (mark) {
    case 'lower':
      return lowerMark(middle, y, style);
    case 'higher':
      return higherMark(middle, y, style);
    case 'now':
      return scenePath(segment(middle, y - 7 * unit, middle, y + 7 * unit), {
        stroke: style.colours.ink,
        widthPx: style.sizes.benchmarkPx,
      });
    case 'range':
      return rangeLine(x, x + 14 * unit, y, style);
  }
}

/** What the marks mean, and the header over the moves. */
export function tornadoKey(layout: TornadoLayout, header: string, style: ChartStyle): SceneShape[] {
  const { keys, box, headY } = layout;
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const look = { sizePx: sizes.textPx, colour: colours.ink2 };
  return [
    ...keys.flatMap(({ mark, text, x, y }) => [
      keyMark(mark, x, y, style),
      sceneText(text, x + keyMarkPx * unit, y, look),
    ]),
    sceneText(header, box.widthPx, headY, { ...look, align: 'right' }),
  ];
}

/** Gridlines with the ranks under them, and the line of today's rank. */
export function tornadoAxis(layout: TornadoLayout, style: ChartStyle): SceneShape[] {
  const { plot, ticks, xOf, nowX } = layout;
  return [
    ...rowsAxis(layout, ticks, { xOf, decimals: 0 }, style),
    scenePath(segment(nowX, plot.top, nowX, plot.top + plot.height), {
      stroke: style.colours.ink,
      widthPx: style.sizes.benchmarkPx,
    }),
  ];
}

function rowShapes(layout: TornadoLayout, placed: PlacedTornado, style: ChartStyle): SceneShape[] {
  const { barPx, nowX } = layout;
  const { row, at, lower, higher, best, worst } = placed;
  const { colours } = style;
  const [from, to] = [Math.min(lower, higher, nowX), Math.max(lower, higher, nowX)];
  const bar = scenePath(rectPath(from, at.y - barPx * 0.3, to - from, barPx * 0.6), {
    fill: colours.bar,
    stroke: colours.axis,
    widthPx: style.sizes.hairPx * 0.75,
  });
  const words = {
    name: row.label,
    value: row.moveText,
    bold: false,
    nameColour: colours.ink,
    valueColour: colours.ink,
  };
  return [
    ...rowWords(layout, at, words, colours.surface),
    ...(row.best === row.worst ? [] : [rangeLine(best, worst, at.y, style)]),
    ...(from === to ? [] : [bar]),
    lowerMark(lower, at.y, style),
    higherMark(higher, at.y, style),
  ];
}

/** Bar, thin line and marks of every indicator, with its name and its move. */
export function tornadoRows(layout: TornadoLayout, style: ChartStyle): SceneShape[] {
  return layout.rowsPlaced.flatMap((placed) => rowShapes(layout, placed, style));
}
