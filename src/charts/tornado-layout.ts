import type { TornadoFigure, TornadoRow } from '../figures/sensitivity-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { rowsFrame, rowsHeightPx, type PlacedRow, type RowsFrame } from './rows-frame.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { rankTicks } from './ticks.ts';

export const keyMarks = ['lower', 'higher', 'now', 'range'] as const;
export type KeyMark = (typeof keyMarks)[number];

export interface PlacedKeyMark {
  readonly mark: KeyMark;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedTornado {
  readonly row: TornadoRow;
  readonly at: PlacedRow;
  readonly lower: number;
  readonly higher: number;
  readonly best: number;
  readonly worst: number;
}

export interface TornadoLayout extends RowsFrame {
  readonly ticks: readonly number[];
  readonly xOf: (rank: number) => number;
  readonly nowX: number;
  readonly keys: readonly PlacedKeyMark[];
  /** Middle of the header over the moves. */
  readonly headY: number;
  readonly rowsPlaced: readonly PlacedTornado[];
}

const keyRowPx = 20;
const keyGapPx = 18;
/** Room of a key's mark before its words. */
export const keyMarkPx = 22;
const headRowPx = 22;

function keyText({ key, now }: TornadoFigure, mark: KeyMark): string {
  return mark === 'now' ? `${key.now} ${now.text}` : key[mark];
}

/** The key in as many lines as it needs, from the top left. */
function placeKeys(figure: TornadoFigure, widthPx: number, textPx: number) {
  const unit = textPx / 12;
  let x = 0;
  let line = 0;
  const keys = keyMarks.map((mark): PlacedKeyMark => {
    const text = keyText(figure, mark);
    const width = keyMarkPx * unit + measureText(text, textPx) * 1.05;
    if (x > 0 && x + width > widthPx) {
      x = 0;
      line += 1;
    }
    const place = { mark, text, x, y: (line + 0.5) * keyRowPx * unit };
    x += width + keyGapPx * unit;
    return place;
  });
  return { keys, heightPx: ((line + 1) * keyRowPx + headRowPx) * unit };
}

/** The height in px the figure asks for at a width. */
export function tornadoHeightPx(figure: TornadoFigure, widthPx: number): number {
  return rowsHeightPx(figure.rows.length, widthPx, placeKeys(figure, widthPx, 12).heightPx);
}

/** Places the key and a row an indicator on an axis of ranks, 1 at the left. Pure. */
export function tornadoLayout(figure: TornadoFigure, style: ChartStyle, box: ChartBox): TornadoLayout {
  const { textPx, markerPx } = style.sizes;
  const unit = textPx / 12;
  const { keys, heightPx } = placeKeys(figure, box.widthPx, textPx);
  const texts = figure.rows.map(({ moveText }) => moveText);
  const headEm = (measureText(figure.headers.move, textPx) * 1.05) / textPx;
  const frame = rowsFrame(
    {
      labels: figure.rows.map(({ label }) => ({ text: label, indent: 0 })),
      valueEm: Math.max(headEm, ...texts.map((text) => measureText(text, 1, true))),
      headPx: heightPx,
      padPx: markerPx * 1.6,
    },
    style,
    box,
  );
  const ranks = figure.rows.flatMap(({ worst }) => [worst]);
  const ticks = rankTicks(Math.max(figure.now.rank, 2, ...ranks));
  const { plot } = frame;
  const xOf = (rank: number) => plot.left + ((rank - ticks.min) / (ticks.max - ticks.min)) * plot.width;
  return {
    ...frame,
    ticks: ticks.values,
    xOf,
    nowX: xOf(figure.now.rank),
    keys,
    headY: heightPx - (headRowPx / 2) * unit,
    rowsPlaced: figure.rows.flatMap((row, index) => {
      const at = frame.rows[index];
      const [lower, higher, best, worst] = [row.lower, row.higher, row.best, row.worst].map(xOf);
      if (at === undefined || lower === undefined || higher === undefined) return [];
      return [{ row, at, lower, higher, best: best ?? lower, worst: worst ?? higher }];
    }),
  };
}
