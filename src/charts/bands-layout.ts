import type { BandsFigure, BandsRow } from '../figures/bands-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';
import { rankTicks } from './ticks.ts';

export interface PlacedBand {
  readonly row: BandsRow;
  /** Middle of the band. */
  readonly y: number;
  /** Middle of the words: the same, but above the band on a phone. */
  readonly wordsY: number;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
  /** The rank by the scheme. */
  readonly actual: number;
}

/** One of the marks the key explains. */
export interface PlacedBandKey {
  readonly mark: 'band' | 'actual';
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface BandsLayout {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly ticks: readonly number[];
  readonly xOf: (rank: number) => number;
  readonly keys: readonly PlacedBandKey[];
  readonly rows: readonly PlacedBand[];
  readonly rowPx: number;
  readonly textPx: number;
  readonly markPx: number;
  readonly rankRight: number;
  readonly nameX: number;
  readonly namePx: number;
  /** Where the words of bands end. */
  readonly bandRight: number;
  /** Headers of the columns at the right, fitted. */
  readonly heads: readonly { readonly text: string; readonly right: number }[];
  readonly headY: number;
}

const keyPx = 22;
const headPx = 20;
const axisPx = 40;
const keyMarkPx = 34;
const rowsPx = { asked: 27, most: 34, askedStacked: 44, mostStacked: 50 } as const;
const narrowPx = 480;
/** A reader's own font may run a little wider than ours. */
const slack = 1.05;

function keyTexts({ headers }: BandsFigure): readonly Pick<PlacedBandKey, 'mark' | 'text'>[] {
  return [
    { mark: 'band', text: headers.key },
    { mark: 'actual', text: headers.actual },
  ];
}

/** The key in as many lines as it needs. */
function placeKeys(figure: BandsFigure, widthPx: number, textPx: number) {
  const unit = textPx / 12;
  let [x, line] = [0, 0];
  const keys = keyTexts(figure).map(({ mark, text }): PlacedBandKey => {
    const width = keyMarkPx * unit + measureText(text, textPx);
    if (x > 0 && x + width > widthPx) [x, line] = [0, line + 1];
    const key = { mark, text, x, y: (line + 0.5) * keyPx * unit };
    x += width + 20 * unit;
    return key;
  });
  return { keys, heightPx: (line + 1) * keyPx * unit };
}

/** The height in px the figure asks for at a width. */
export function bandsHeightPx(figure: BandsFigure, widthPx: number): number {
  const rowPx = widthPx < narrowPx ? rowsPx.askedStacked : rowsPx.asked;
  return Math.ceil(placeKeys(figure, widthPx, 12).heightPx + headPx + figure.rows.length * rowPx + axisPx);
}

function placeBands(figure: BandsFigure, style: ChartStyle, box: ChartBox): BandsLayout {
  const { textPx: axisTextPx, rowTextPx } = style.sizes;
  const unit = axisTextPx / 12;
  const { keys, heightPx } = placeKeys(figure, box.widthPx, axisTextPx);
  const top = heightPx + headPx * unit;
  const count = Math.max(1, figure.rows.length);
  const roomPx = Math.max(1, box.heightPx - top - axisPx * unit) / count;
  const isStacked = box.widthPx < narrowPx * unit && roomPx >= 32 * unit;
  const rowPx = Math.min((isStacked ? rowsPx.mostStacked : rowsPx.most) * unit, roomPx);
  const textPx = Math.min(rowTextPx * (isStacked ? 0.93 : 1), rowPx * (isStacked ? 0.4 : 0.72));
  const widest = (texts: readonly string[], bold = false) =>
    slack * Math.max(0, ...texts.map((text) => measureText(text, textPx, bold)));
  const gap = (isStacked ? 10 : 16) * unit;
  const head = (text: string) => measureText(text, axisTextPx) * slack;
  const topPx = Math.max(
    widest(figure.rows.map(({ topText }) => topText)),
    isStacked ? 0 : head(figure.headers.topShort),
  );
  const bandPx = widest(figure.rows.map(({ bandText }) => bandText));
  const rankRight = widest(figure.rows.map(({ rankText }) => rankText));
  const nameX = rankRight + gap * 0.8;
  const bandRight = box.widthPx - topPx - gap;
  const names = widest(
    figure.rows.map(({ short }) => short),
    true,
  );
  const namePx = isStacked ? bandRight - bandPx - gap - nameX : Math.min(names, box.widthPx * 0.24);
  const reach = 6 * unit;
  const left = isStacked ? reach : nameX + namePx + gap;
  const right = isStacked ? box.widthPx - reach : bandRight - bandPx - gap;
  const plot = { left, top, width: Math.max(40, right - left), height: rowPx * count };
  const last = Math.max(2, ...figure.rows.flatMap(({ p95, rank }) => [p95, rank]));
  const xOf = (rank: number) => plot.left + ((rank - 1) / (last - 1)) * plot.width;
  const shift = isStacked ? rowPx * 0.2 : 0;
  return {
    box,
    plot,
    ticks: [...new Set([...rankTicks(last).values.filter((rank) => rank < last), last])],
    xOf,
    keys,
    rows: figure.rows.map((row, index) => {
      const middle = top + rowPx * (index + 0.5);
      return {
        row,
        y: middle + shift,
        wordsY: middle - shift,
        from: xOf(row.p5),
        middle: xOf(row.median),
        to: xOf(row.p95),
        actual: xOf(row.rank),
      };
    }),
    rowPx,
    textPx,
    markPx: Math.min(5 * unit, rowPx * (isStacked ? 0.14 : 0.24)),
    rankRight,
    nameX,
    namePx,
    bandRight,
    heads: [
      ...(isStacked || head(figure.headers.band) > bandRight - left
        ? []
        : [{ text: figure.headers.band, right: bandRight }]),
      {
        text: fitText(figure.headers.topShort, box.widthPx, { sizePx: axisTextPx, bold: false }),
        right: box.widthPx,
      },
    ],
    headY: top - 10 * unit,
  };
}

/** Rank, name, a band on the axis of ranks, its words and the probability, a row each. Pure. On a phone the words stand above the band. */
export const bandsLayout = layoutOnce<BandsFigure, BandsLayout>(placeBands);
