import type { ScoreFigure, ScoreRow } from '../figures/score-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import { bandsHeadPx, placeStrip, type BandStrip } from './score-bands.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, type Ticks } from './ticks.ts';

export interface PlacedPart {
  readonly x: number;
  readonly width: number;
  readonly colour: string;
}

export interface PlacedScore {
  readonly row: ScoreRow;
  /** Middle of the bar. */
  readonly y: number;
  /** Middle of rank, name and score: the same, but above the bar on a phone with rank bands. */
  readonly wordsY: number;
  readonly parts: readonly PlacedPart[];
  /** Where the score itself stands. */
  readonly x: number;
}

export interface PlacedKey {
  readonly text: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

export interface ScoreLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly keys: readonly PlacedKey[];
  readonly rows: readonly PlacedScore[];
  readonly rowPx: number;
  readonly barPx: number;
  readonly textPx: number;
  readonly rankRight: number;
  readonly nameX: number;
  readonly namePx: number;
  readonly scoreRight: number;
  /** The rank bands; null where there are none. */
  readonly strip: BandStrip | null;
  /** Parts below zero: the end of the stack is not the score, which gets a mark. */
  readonly hasNegative: boolean;
}

const keyRowPx = 20;
const keyGapPx = 18;
const swatchPx = 16;
const axisPx = 24;
const mostRowPx = 34;
/** Words above, bar and band below. */
const stackedRowPx = { least: 34, most: 50, asked: 46 } as const;
const slack = 1.05;

/** Neighbours far apart in lightness; more dimensions than shades take the colours of the slots. */
const shadeOrder = [4, 1, 3, 0, 2] as const;

function colourOf(figure: ScoreFigure, index: number, { colours }: ChartStyle): string {
  const shade = figure.dimensions.length > shadeOrder.length ? undefined : shadeOrder[index];
  return (shade === undefined ? undefined : colours.sequential[shade]) ?? slotColour(colours, index);
}

function keyText({ label, weightText }: ScoreFigure['dimensions'][number]): string {
  return `${label} ${weightText}`;
}

function isSum(figure: ScoreFigure): boolean {
  return figure.rows.some(({ parts }) => parts !== null);
}

/** The legend in as many lines as it needs: places from the top left. */
function placeKeys(figure: ScoreFigure, widthPx: number, textPx: number) {
  const unit = textPx / 12;
  let x = 0;
  let line = 0;
  const places = (isSum(figure) ? figure.dimensions : []).map((dimension) => {
    const text = keyText(dimension);
    const width = swatchPx * unit + measureText(text, textPx);
    if (x > 0 && x + width > widthPx) {
      x = 0;
      line += 1;
    }
    const place = { text, x, y: (line + 0.5) * keyRowPx * unit };
    x += width + keyGapPx * unit;
    return place;
  });
  return { places, heightPx: places.length === 0 ? 0 : (line + 1) * keyRowPx * unit + 6 * unit };
}

/** The height in px the figure asks for at a width. */
export function scoreHeightPx(figure: ScoreFigure, widthPx: number): number {
  const rowPx = widthPx >= 480 ? 28 : figure.bands === null ? 30 : stackedRowPx.asked;
  const headPx = figure.bands === null ? 0 : bandsHeadPx;
  return Math.ceil(placeKeys(figure, widthPx, 12).heightPx + 6 + headPx + figure.rows.length * rowPx + axisPx);
}

function extremes(figure: ScoreFigure): { readonly low: number; readonly high: number } {
  const ends = figure.rows.flatMap(({ score, parts }) => {
    const values = parts?.map(({ value }) => value) ?? [score];
    const sum = (of: readonly number[]) => of.reduce((total, value) => total + value, 0);
    return [sum(values.filter((value) => value > 0)), sum(values.filter((value) => value < 0))];
  });
  return { low: Math.min(0, ...ends), high: Math.max(0, ...ends, 1e-6) };
}

function placeScores(figure: ScoreFigure, style: ChartStyle, box: ChartBox): ScoreLayout {
  const unit = style.sizes.textPx / 12;
  const isNarrow = box.widthPx < 480 * unit;
  const keys = placeKeys(figure, box.widthPx, style.sizes.textPx);
  const top = keys.heightPx + (6 + (figure.bands === null ? 0 : bandsHeadPx)) * unit;
  const count = Math.max(1, figure.rows.length);
  const roomPx = Math.max(1, box.heightPx - top - axisPx * unit) / count;
  const isStacked = isNarrow && figure.bands !== null && roomPx >= stackedRowPx.least * unit;
  const rowPx = Math.min((isStacked ? stackedRowPx.most : mostRowPx) * unit, roomPx);
  const textPx = Math.min(style.sizes.rowTextPx * (isStacked ? 0.93 : 1), rowPx * (isStacked ? 0.38 : 0.72));
  const widest = (texts: readonly string[], bold: boolean) =>
    // A reader's own font may run a little wider than ours.
    slack * Math.max(0, ...texts.map((text) => measureText(text, textPx, bold)));
  const gap = (isNarrow ? 8 : 14) * unit;
  const { bands, rows } = figure;
  const strip = bands === null ? null : placeStrip({ bands, rows }, { widthPx: box.widthPx, unit, textPx, isStacked });
  const right = strip === null ? box.widthPx : strip.left - gap * 1.4;
  const rankRight = widest(
    figure.rows.map(({ rankText }) => rankText),
    false,
  );
  const scorePx =
    widest(
      figure.rows.map(({ scoreText }) => scoreText),
      true,
    ) + gap;
  const nameX = rankRight + gap;
  const namePx = isStacked
    ? right - scorePx - nameX
    : Math.min(
        widest(
          figure.rows.map(({ short }) => short),
          true,
        ),
        box.widthPx * (isNarrow ? 0.3 : strip === null ? 0.26 : 0.22),
      );
  const left = isStacked ? 0 : nameX + namePx + gap;
  const plot = {
    left,
    top,
    width: Math.max(40, right - left - (isStacked ? 0 : scorePx)),
    height: rowPx * count,
  };
  const { low, high } = extremes(figure);
  const ticks = linearTicks(low, high, 0.1);
  const xOf = (value: number) => plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * plot.width;
  return {
    box,
    plot,
    ticks,
    xOf,
    keys: keys.places.map((place, index) => ({ ...place, colour: colourOf(figure, index, style) })),
    rowPx,
    barPx: isStacked ? Math.min(rowPx * 0.3, 13 * unit) : Math.min(rowPx * 0.6, style.sizes.rowTextPx * 1.3),
    textPx,
    rankRight,
    nameX,
    namePx,
    scoreRight: right,
    strip,
    hasNegative: low < 0,
    rows: figure.rows.map((row, index) => {
      const ends = { up: 0, down: 0 };
      const parts = (row.parts ?? [{ value: row.score }]).map(({ value }, dimension): PlacedPart => {
        const side = value >= 0 ? 'up' : 'down';
        const from = ends[side];
        ends[side] += value;
        const [a, b] = [xOf(from), xOf(ends[side])];
        const colour = row.parts === null ? style.colours.bar : colourOf(figure, dimension, style);
        return { x: Math.min(a, b), width: Math.abs(b - a), colour };
      });
      const middle = top + rowPx * (index + 0.5);
      const shift = isStacked ? rowPx * 0.2 : 0;
      return { row, y: middle + shift, wordsY: middle - shift, parts, x: xOf(row.score) };
    }),
  };
}

/** Places legend, rows and stacked parts in a box: parts above zero to the right of it, those below to the left. Pure. */
export const scoreLayout = layoutOnce<ScoreFigure, ScoreLayout>(placeScores);
