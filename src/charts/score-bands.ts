import type { ScoreFigure } from '../figures/score-figure.ts';
import { scenePath, sceneText, segment, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { rankTicks } from './ticks.ts';

/** The strip of rank bands beside the scores: one axis of ranks for all rows. */
export interface BandStrip {
  readonly left: number;
  readonly width: number;
  /** Where the words of a band end; null where there is no room for them. */
  readonly textRight: number | null;
  /** The last rank of the axis. */
  readonly last: number;
  readonly isPast: boolean;
  readonly header: string;
}

type Banded = Pick<ScoreFigure, 'rows'> & { readonly bands: NonNullable<ScoreFigure['bands']> };

interface StripRoom {
  readonly widthPx: number;
  readonly unit: number;
  /** Of the words of a band. */
  readonly textPx: number;
  /** Words stand over the bars, and the strip under them takes more of the width. */
  readonly isStacked: boolean;
}

/** What the header takes over the rows, in px of a screen. */
export const bandsHeadPx = 20;

/** Below this width, in px of a screen, the words of a band are left to the table and the cursor. */
const leastForWordsPx = 620;

/** Room for the strip at the right end of a chart. The words' room is that of the widest there can be, so that nothing jumps. */
export function placeStrip(
  { bands: { of, isPast, header }, rows }: Banded,
  { widthPx, unit, textPx, isStacked }: StripRoom,
): BandStrip {
  const most = measureText(`${String(of)}—${String(of)}`, textPx) * 1.05;
  const hasWords = isStacked || widthPx >= leastForWordsPx * unit;
  const beside = hasWords && !isStacked ? most + 10 * unit : 6 * unit;
  const width = isStacked ? widthPx * 0.36 : Math.max(64 * unit, Math.min(220 * unit, widthPx * 0.17));
  return {
    left: widthPx - beside - width,
    width,
    textRight: hasWords ? widthPx : null,
    // Leaders of many would all stand at its beginning if the axis went to the last of all.
    last: Math.max(2, ...rows.map(({ band }) => band?.p95 ?? 1)),
    isPast,
    header,
  };
}

/** The middle of a rank on the strip. */
export function rankX({ left, width, last }: BandStrip, rank: number): number {
  return left + ((rank - 1) / (last - 1)) * width;
}

interface StripPlace {
  readonly top: number;
  readonly bottom: number;
  readonly widthPx: number;
}

/** Header, gridlines and the ranks under them. */
export function stripGrid(strip: BandStrip, { top, bottom, widthPx }: StripPlace, style: ChartStyle): SceneShape[] {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const ticks = [...new Set([...rankTicks(strip.last).values.filter((rank) => rank <= strip.last), strip.last])];
  const look = { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' as const };
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<number, SceneShape>();
  // The ends say how long the axis is: they stand first, and others where there is room.
  for (const rank of ticks.toSorted(
    (a, b) => Number(b === 1 || b === strip.last) - Number(a === 1 || a === strip.last),
  )) {
    const half = measureText(String(rank), sizes.textPx) / 2;
    const x = Math.min(rankX(strip, rank), widthPx - half);
    const [from, to] = [x - half, x + half];
    if (taken.some((other) => from < other.to + 8 * unit && other.from - 8 * unit < to)) continue;
    taken.push({ from, to });
    labels.set(rank, sceneText(String(rank), x, bottom + 13 * unit, look));
  }
  return [
    ...ticks.flatMap((rank): SceneShape[] => {
      const label = labels.get(rank);
      const x = rankX(strip, rank);
      const stroke = rank === 1 ? colours.axis : colours.grid;
      const line = scenePath(segment(x, top, x, bottom), { stroke, widthPx: sizes.hairPx });
      return label === undefined ? [] : [line, label];
    }),
    sceneText(strip.header, widthPx, top - 11 * unit, {
      sizePx: sizes.textPx,
      colour: strip.isPast ? colours.ink2 : colours.ink3,
      align: 'right',
    }),
  ];
}

interface StripBand {
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
}

/** A line from 5 to 95 % with a tick at the median; dashed and grey where it is of the scheme before. */
export function stripBand(
  strip: BandStrip,
  band: StripBand,
  { y, rowPx }: { readonly y: number; readonly rowPx: number },
  style: ChartStyle,
): SceneShape[] {
  const { colours, sizes } = style;
  const unit = sizes.textPx / 12;
  const [from, middle, to] = [band.p5, band.median, band.p95].map((rank) => rankX(strip, rank));
  if (from === undefined || middle === undefined || to === undefined) return [];
  const colour = strip.isPast ? colours.ink3 : colours.barOn;
  // Ticks of rows as thin as lines of small print stay apart.
  const reach = Math.min(5 * unit, rowPx * 0.36);
  return [
    ...(to > from
      ? [
          scenePath(segment(from, y, to, y), {
            stroke: colour,
            widthPx: strip.isPast ? unit : Math.min(2.5 * unit, rowPx * 0.2),
            dash: strip.isPast ? [3 * unit, 3 * unit] : null,
          }),
        ]
      : []),
    scenePath(segment(middle, y - reach, middle, y + reach), {
      stroke: strip.isPast ? colours.ink3 : colours.ink,
      widthPx: strip.isPast ? unit : 2 * unit,
    }),
  ];
}
