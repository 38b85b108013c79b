import type { FigureChange } from '../figures/figure.ts';
import type { TrendFigure } from '../figures/trend-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { narrowPx } from './trend-frame.ts';
import { lineLook } from './trend-look.ts';
import { placeable } from './trend-model.ts';

/** A line of the ledger at the line ends: name, value, change. */
export interface LedgerEntry {
  readonly name: string;
  /** Null for a benchmark. */
  readonly park: string | null;
  readonly isPark: boolean;
  readonly index: number;
  readonly value: number;
  readonly text: string;
  readonly change: FigureChange | null;
  readonly note: { readonly ref: number | null; readonly text: string } | null;
  readonly colour: string;
  readonly opacity: number;
  readonly isFocused: boolean;
}

/** Widths of the columns; `changePx` is 0 where there is no room for changes. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly namePx: number;
  readonly valuePx: number;
  readonly changePx: number;
  readonly gapPx: number;
  readonly widthPx: number;
  readonly isNarrow: boolean;
}

function parkEntries(figure: TrendFigure, style: ChartStyle): LedgerEntry[] {
  const last = figure.periods.length - 1;
  return figure.series.flatMap((series) => {
    const { end } = series;
    const value = end === null ? null : series.points[end.index]?.value;
    if (end === null || !placeable(figure, value)) return [];
    const look = lineLook(figure, style, series.park);
    const isEarlier = end.index < last;
    return [
      {
        name: series.short,
        park: series.park,
        isPark: true,
        index: end.index,
        value,
        text: end.text,
        change: isEarlier ? null : end.change,
        // The header names the last period: a value of an earlier one says its own.
        note: isEarlier ? { ref: null, text: figure.periods[end.index]?.label ?? '' } : end.changeNote,
        colour: look.isMuted ? style.colours.rule2 : slotColour(style.colours, series.slot),
        opacity: look.opacity,
        isFocused: look.isFocused,
      },
    ];
  });
}

function benchmarkEntries(figure: TrendFigure, style: ChartStyle): LedgerEntry[] {
  return figure.benchmarks.flatMap(({ label, points, high, texts }) => {
    const index = points.findLastIndex((value) => placeable(figure, value));
    const low = points[index];
    if (!placeable(figure, low)) return [];
    const edge = high?.[index] ?? null;
    // A band is named at its middle, with both its edges.
    const value = edge === null ? low : (low + edge) / 2;
    return [
      {
        name: label,
        park: null,
        isPark: false,
        index,
        value,
        text: texts[index] ?? '',
        change: null,
        note: null,
        colour: style.colours.ink2,
        opacity: 1,
        isFocused: false,
      },
    ];
  });
}

function changeWidth({ change, note }: LedgerEntry, sizePx: number): number {
  if (change !== null) return measureText(change.text, sizePx) + (change.direction === 'flat' ? 0 : sizePx * 1.1);
  if (note !== null) return measureText(note.text, sizePx) + (note.ref === null ? 0 : sizePx * 1.5);
  return 0;
}

/** Where room is short a numbered remark is its number alone: the words stand in the notes. */
function tersely(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.map((entry) => {
    const ref = entry.note?.ref ?? null;
    return ref === null ? entry : { ...entry, note: { ref, text: '' } };
  });
}

/** The columns a box has room for, and the width they take. */
export function trendLedger(figure: TrendFigure, style: ChartStyle, box: ChartBox): Ledger {
  const { textPx } = style.sizes;
  const unit = textPx / 12;
  const isNarrow = box.widthPx < narrowPx * unit;
  const isTight = box.widthPx < 760 * unit;
  const all = [...parkEntries(figure, style), ...benchmarkEntries(figure, style)];
  const entries = isTight ? tersely(all) : all;
  const widest = (widths: readonly number[]): number => Math.ceil(Math.max(0, ...widths));
  const headerPx = measureText(figure.endHeader.value, textPx);
  const changes = widest([
    ...entries.map((entry) => changeWidth(entry, textPx)),
    measureText(figure.endHeader.change, textPx),
  ]);
  const hasChange = box.widthPx >= 620 * unit && entries.some(({ change, note }) => change !== null || note !== null);
  const valuePx = widest(entries.map(({ text }) => measureText(text, textPx)));
  const most = isNarrow ? box.widthPx * 0.34 - valuePx - 26 * unit : box.widthPx * 0.24;
  const names = widest(entries.map(({ name, isPark }) => measureText(name, textPx, isPark)));
  const namePx = Math.max(Math.min(names, most), isNarrow ? 0 : headerPx - valuePx - 20 * unit, 24 * unit);
  const changePx = hasChange ? changes : 0;
  const gap = (isNarrow ? 10 : isTight ? 12 : 20) * unit;
  const widthPx = entries.length === 0 ? 0 : 18 * unit + namePx + gap + valuePx + (hasChange ? gap + changePx : 0);
  // On a wide card the columns may breathe, as long as the plot keeps three quarters.
  const easy =
    isNarrow || entries.length === 0 ? widthPx : Math.max(widthPx, Math.min(box.widthPx * 0.24, widthPx * 1.25));
  return { entries, namePx: namePx + (easy - widthPx) / 2, valuePx, changePx, gapPx: gap, widthPx: easy, isNarrow };
}
