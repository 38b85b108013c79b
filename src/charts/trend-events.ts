import type { TrendFigure } from '../figures/trend-figure.ts';
import { dodge } from './dodge.ts';
import { px, scenePath, sceneText, type SceneShape } from './scene.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import type { TrendFrame } from './trend-frame.ts';

/** Flags under the axis at text of 12 px: how high, how wide, and the height of one row of letters. */
const flagPx = 6;
const flagHalfPx = 4;
const rowPx = 14;

type Events = Pick<TrendFigure, 'events'>;

function letterPitch({ events = [] }: Events, style: ChartStyle): number {
  const { textPx } = style.sizes;
  return Math.max(0, ...events.map(({ letter }) => measureText(letter, textPx, true))) + textPx * 0.4;
}

/** Rows of letters that keep them apart in a width. */
function rowsFor(figure: Events, style: ChartStyle, widthPx: number): number {
  const count = figure.events?.length ?? 0;
  const perRow = Math.max(1, Math.floor(widthPx / letterPitch(figure, style)));
  return Math.ceil(count / perRow);
}

/** The room events take between the axis and its labels; none where there are none. */
export function eventLanePx(figure: Events, style: ChartStyle, widthPx: number): number {
  const unit = style.sizes.textPx / 12;
  // The plot is narrower than the box by the labels of its axis.
  const rows = rowsFor(figure, style, Math.max(40 * unit, widthPx - 60 * unit));
  return rows === 0 ? 0 : (flagPx + 2 + rows * rowPx) * unit;
}

function placeOf(at: number, { xs, plot }: TrendFrame): number {
  const [first = plot.left, second] = xs;
  const step = second === undefined ? plot.width : second - first;
  return Math.max(plot.left, Math.min(plot.left + plot.width, first + at * step));
}

/** A flag at the axis for each event in the colour of its park (in ink for several), its letter below, never one on another. */
export function eventsScene(figure: Events, frame: TrendFrame, style: ChartStyle): SceneShape[] {
  const { events = [] } = figure;
  if (events.length === 0) return [];
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const { plot } = frame;
  const bottom = plot.top + plot.height;
  const pitch = letterPitch(figure, style);
  const rows = Math.max(1, Math.round((frame.lanePx / unit - flagPx - 2) / rowPx));
  const placed = events.map(({ letter, at, slots }, index) => {
    const [slot = 0, ...others] = slots;
    const colour = others.length > 0 ? colours.ink : slotColour(colours, slot);
    return { letter, x: placeOf(at, frame), colour, row: index % rows };
  });
  const room = { min: plot.left + pitch / 2, max: plot.left + plot.width - pitch / 2 };
  const letterXs = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const own = placed.filter((each) => each.row === row);
    const xs = dodge(
      own.map(({ x }) => x),
      pitch,
      room,
    );
    own.forEach(({ letter }, index) => letterXs.set(letter, xs[index] ?? 0));
  }
  const [tip, base, half] = [bottom + 1 * unit, bottom + (1 + flagPx) * unit, flagHalfPx * unit];
  const flags = placed.map(({ x, colour }) =>
    scenePath(`M${px(x)} ${px(tip)}L${px(x + half)} ${px(base)}L${px(x - half)} ${px(base)}Z`, {
      fill: colour,
      stroke: colours.surface,
      widthPx: sizes.hairPx * 0.5,
    }),
  );
  const letters = placed.map(({ letter, row }) =>
    sceneText(letter, letterXs.get(letter) ?? 0, base + (row + 0.5) * rowPx * unit, {
      sizePx: sizes.textPx,
      bold: true,
      colour: colours.ink,
      align: 'center',
    }),
  );
  return [...flags, ...letters];
}
