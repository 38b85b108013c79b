import type { ChartBox, PlotArea } from './chart-box.ts';
import { axisText } from './number-text.ts';
import { rectPath, scenePath, sceneText, segment, textBox, type SceneShape } from './scene.ts';
import type { ChartStyle } from './style.ts';
import { fitText, measureText } from './text-metrics.ts';

/** Where the words of a row stand and how large its bar may be. */
export interface PlacedRow {
  /** Middle of the bar. */
  readonly y: number;
  readonly top: number;
  readonly label: { readonly x: number; readonly y: number; readonly widthPx: number };
  /** Middle of the words at the right. */
  readonly valueY: number;
}

export interface RowsFrame {
  readonly box: ChartBox;
  readonly plot: PlotArea;
  readonly rows: readonly PlacedRow[];
  readonly rowPx: number;
  readonly barPx: number;
  readonly textPx: number;
  /** Names stand over their bars, where the box has no room beside them. */
  readonly isStacked: boolean;
}

const axisPx = 24;
const mostRowPx = 34;
const stackedRowPx = 44;
const besideRowPx = 27;
const narrowPx = 480;
/** The share of the width that names may take, and how small they are set for it. */
const widestName = 0.4;
const leastShrink = 0.7;
/** A reader's own font may run a little wider than ours. */
const slack = 1.05;

function isNarrow(widthPx: number, unit: number): boolean {
  return widthPx < narrowPx * unit;
}

/** The height in px that rows of bars with their names ask for at a width. */
export function rowsHeightPx(count: number, widthPx: number, headPx: number): number {
  const rowPx = isNarrow(widthPx, 1) ? stackedRowPx : besideRowPx;
  return Math.ceil(headPx + count * rowPx + axisPx);
}

interface RowsAsked {
  readonly labels: readonly { readonly text: string; readonly indent: 0 | 1 }[];
  /** Widest words at the right, at 1 px of type; where stacked they stand on the line of the name. */
  readonly valueEm: number;
  readonly headPx: number;
  /** Room at either side of the plot for what stands out of it. */
  readonly padPx: number;
}

/** Places names, bars and values of rows in a box: side by side, or on a phone the name and value over the bar. Pure. */
export function rowsFrame({ labels, valueEm, headPx, padPx }: RowsAsked, style: ChartStyle, box: ChartBox): RowsFrame {
  const unit = style.sizes.textPx / 12;
  const isStacked = isNarrow(box.widthPx, unit);
  const count = Math.max(1, labels.length);
  const most = (isStacked ? stackedRowPx * 1.2 : mostRowPx) * unit;
  const rowPx = Math.min(most, Math.max(1, box.heightPx - headPx - axisPx * unit) / count);
  const mostTextPx = Math.min(
    isStacked ? style.sizes.textPx : style.sizes.rowTextPx,
    rowPx * (isStacked ? 0.36 : 0.72),
  );
  const widthEm = slack * Math.max(0, ...labels.map(({ text, indent }) => measureText(text, 1, true) + indent));
  const roomPx = box.widthPx * widestName;
  // Names are set a little smaller before any is cut.
  const textPx = isStacked
    ? mostTextPx
    : mostTextPx * Math.min(1, Math.max(leastShrink, roomPx / (widthEm * mostTextPx)));
  const gap = 12 * unit;
  const indentPx = textPx;
  const valuePx = valueEm * textPx * slack;
  const labelPx = isStacked ? box.widthPx - valuePx - gap : Math.min(widthEm * textPx, roomPx);
  const left = isStacked ? padPx : labelPx + gap + padPx;
  const right = isStacked ? padPx : valuePx + gap + padPx;
  const plot = { left, top: headPx, width: Math.max(40, box.widthPx - left - right), height: rowPx * count };
  const rows = labels.map(({ indent }, index): PlacedRow => {
    const top = headPx + rowPx * index;
    const middle = top + rowPx * (isStacked ? 0.68 : 0.5);
    const wordsY = isStacked ? top + rowPx * 0.24 : middle;
    const label = { x: indent * indentPx, y: wordsY, widthPx: labelPx - indent * indentPx };
    return { y: middle, top, label, valueY: wordsY };
  });
  const barPx = Math.min(isStacked ? rowPx * 0.42 : rowPx * 0.62, style.sizes.rowTextPx * 1.3);
  return { box, plot, rows, rowPx, barPx, textPx, isStacked };
}

interface RowWords {
  readonly name: string;
  readonly value: string;
  readonly bold: boolean;
  readonly nameColour: string;
  readonly valueColour: string;
}

/** The name and the value of a row. Where they stand over the bars, a patch of ground keeps lines from running through them. */
export function rowWords(
  frame: RowsFrame,
  { label, valueY }: PlacedRow,
  words: RowWords,
  ground: string,
): SceneShape[] {
  const font = { sizePx: frame.textPx, bold: words.bold };
  const name = fitText(words.name, label.widthPx + 0.5, font);
  const texts = [
    sceneText(name, label.x, label.y, { ...font, colour: words.nameColour }),
    sceneText(words.value, frame.box.widthPx, valueY, { ...font, colour: words.valueColour, align: 'right' }),
  ];
  if (!frame.isStacked) return texts;
  const patches = texts.map((text) => {
    const { left, right, top, bottom } = textBox(text);
    return scenePath(rectPath(left - 2, top - 1, right - left + 4, bottom - top + 2), { fill: ground });
  });
  return [...patches, ...texts];
}

/** Gridlines of the axis under the rows with their numbers, those left out that would touch. */
export function rowsAxis(
  { plot, box }: RowsFrame,
  ticks: readonly number[],
  { xOf, decimals }: { readonly xOf: (value: number) => number; readonly decimals: number },
  { colours, sizes }: ChartStyle,
): SceneShape[] {
  const unit = sizes.textPx / 12;
  const bottom = plot.top + plot.height;
  let taken = -Infinity;
  return ticks.flatMap((value): SceneShape[] => {
    const x = xOf(value);
    const stroke = value === 0 ? colours.axis : colours.grid;
    const line = scenePath(segment(x, plot.top, x, bottom), { stroke, widthPx: sizes.hairPx });
    const text = axisText(value, decimals);
    const half = measureText(text, sizes.textPx) / 2;
    if (x - half < Math.max(0, taken + 6 * unit) || x + half > box.widthPx) return [line];
    taken = x + half;
    return [
      line,
      sceneText(text, x, bottom + 13 * unit, { sizePx: sizes.textPx, colour: colours.ink2, align: 'center' }),
    ];
  });
}
