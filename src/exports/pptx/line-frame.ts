import { stepDecimals } from '../../charts/number-text.ts';
import { measureText } from '../../charts/text-metrics.ts';
import type { Ticks } from '../../charts/ticks.ts';
import { tickLabels } from '../../charts/trend-frame.ts';
import type { TrendLines } from '../../charts/trend-model.ts';
import { numberFormat } from '../xlsx/sheet.ts';
import type { Extent } from './chart-look.ts';
import { fontAllowance } from './slide-head.ts';
import type { PtBox } from './text.ts';

/** Where a chart of lines has its plot and its points, in points of the slide from the chart's corner. */
export interface LineFrame {
  readonly plot: PtBox;
  readonly xOf: (index: number) => number;
  readonly yOf: (value: number) => number;
  readonly unitY: number;
  readonly names: PeriodNames;
  /** Each point in the middle of its share of the axis; else the first and the last stand at its ends. */
  readonly isBetween: boolean;
}

export interface LineFrameRoom {
  readonly extent: Extent;
  readonly ticks: Ticks;
  readonly sizePt: number;
  readonly hasValueLabels: boolean;
  readonly hasTitle: boolean;
  /** To the right of the plot, for names. */
  readonly ledgerPt: number;
}

/** The names under the axis: of whole periods, of years over their parts, or of years alone where parts have no room. */
export type PeriodNames =
  | { readonly kind: 'single'; readonly texts: readonly string[] }
  | { readonly kind: 'levels' | 'years'; readonly outer: readonly string[]; readonly inner: readonly string[] };

/** Below the plot, in the size of the type: one line of names, or two. */
const footEm = { single: 2.2, levels: 3.4, years: 2.4 } as const;

/** 2018-Q2 → Q2, 2018-03 → 3: the year stands below. */
function partOf(id: string): string {
  const part = id.slice(id.lastIndexOf('-') + 1);
  return /^\d+$/.test(part) ? String(Number(part)) : part;
}

/** Periods by their own names where these fit side by side, years by theirs; else parts of years over their years. */
export function periodNames({ periods }: Pick<TrendLines, 'periods'>, widthPt: number, sizePt: number): PeriodNames {
  const isAnnual = new Set(periods.map(({ year }) => year)).size === periods.length;
  if (isAnnual) return { kind: 'single', texts: periods.map(({ year }) => year) };
  const texts = periods.map(({ label }) => label);
  const widest = Math.max(...texts.map((text) => measureText(text, sizePt))) / fontAllowance + sizePt;
  if (widest * texts.length <= widthPt) return { kind: 'single', texts };
  const inner = periods.map(({ id }) => partOf(id));
  const widestPart = Math.max(...inner.map((text) => measureText(text, sizePt))) / fontAllowance + 3;
  if (widestPart * inner.length > widthPt) return { kind: 'years', outer: periods.map(({ year }) => year), inner };
  return {
    kind: 'levels',
    outer: periods.map(({ year }, index) => (year === periods[index - 1]?.year ? '' : year)),
    inner,
  };
}

/** Labels from the first on, as close as they fit; years at the same part of each. */
export function labelEvery(names: PeriodNames, widthPt: number, sizePt: number): number | null {
  if (names.kind === 'levels') return null;
  const texts = names.kind === 'single' ? names.texts : names.outer;
  // The first and the last year are often shorter than a full one.
  const perYear =
    names.kind === 'years' ? Math.max(...texts.map((text) => texts.filter((other) => other === text).length)) : 1;
  const widest = Math.max(...texts.map((text) => measureText(text, sizePt))) / fontAllowance + sizePt * 0.6;
  const stepPt = widthPt / Math.max(1, texts.length - 1);
  const choices = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 36, 48].map((every) => every * perYear);
  return choices.find((every) => every * stepPt >= widest) ?? texts.length;
}

/** From when to when, said under the axis where only some years have names; the years alone where that is too long. */
export function spanText({ periods }: Pick<TrendLines, 'periods'>, widthPt: number, sizePt: number): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = `${first.label}—${last.label}`;
  return measureText(whole, sizePt) / fontAllowance <= widthPt ? whole : `${first.year}—${last.year}`;
}

export function axisFormat({ inverted, scale, decimals }: TrendLines, { values }: Ticks): string {
  if (inverted || scale === 'log') return 'General';
  return numberFormat(Math.min(decimals, stepDecimals((values[1] ?? 1) - (values[0] ?? 0))));
}

export function lineFrame(lines: TrendLines, room: LineFrameRoom): LineFrame {
  const { extent, ticks, sizePt } = room;
  const labels = tickLabels(lines, ticks).map((label) => measureText(label, sizePt));
  const labelPt = room.hasValueLabels ? Math.max(...labels) / fontAllowance + 8 : 4;
  const unitY = room.hasTitle ? sizePt * 1.7 : 0;
  const top = unitY + sizePt * (lines.unit === '' ? 0.8 : 2.3);
  const names = periodNames(lines, extent.width - room.ledgerPt - labelPt, sizePt);
  const halfLabel = names.kind === 'single' ? measureText(names.texts[0] ?? '', sizePt) / 2 + 2 : sizePt * 1.4;
  const left = Math.max(labelPt, halfLabel);
  const plot: PtBox = {
    x: left,
    y: top,
    width: Math.max(40, extent.width - left - Math.max(room.ledgerPt, halfLabel)),
    height: Math.max(30, extent.height - top - sizePt * footEm[names.kind]),
  };
  const count = lines.periods.length;
  const isBetween = count === 1 || names.kind === 'levels';
  const place = (value: number): number => (lines.scale === 'log' ? Math.log10(value) : value);
  return {
    plot,
    unitY,
    names,
    isBetween,
    xOf: (index) =>
      isBetween ? plot.x + ((index + 0.5) * plot.width) / count : plot.x + (index * plot.width) / (count - 1),
    yOf: (value) => {
      const share = (place(value) - place(ticks.min)) / (place(ticks.max) - place(ticks.min));
      return plot.y + (lines.inverted ? share : 1 - share) * plot.height;
    },
  };
}
