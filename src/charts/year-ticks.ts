import type { TrendPeriod } from '../figures/trend-figure.ts';
import { measureText } from './text-metrics.ts';

export interface AxisLabel {
  readonly text: string;
  readonly x: number;
}

export interface PeriodAxis {
  readonly labels: readonly AxisLabel[];
  readonly ticks: readonly number[];
}

const gapPx = 8;
const shortGapPx = 3;
const maxNudgePx = 9;

interface YearSpan {
  readonly year: string;
  readonly first: number;
  readonly last: number;
}

function yearSpans(periods: readonly TrendPeriod[]): YearSpan[] {
  const spans: YearSpan[] = [];
  periods.forEach(({ year }, index) => {
    const current = spans.at(-1);
    if (current?.year === year) spans[spans.length - 1] = { ...current, last: index };
    else spans.push({ year, first: index, last: index });
  });
  return spans;
}

function fits(labels: readonly AxisLabel[], sizePx: number, leastGapPx = gapPx): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    if (next === undefined) return true;
    const room = next.x - label.x - (measureText(label.text, sizePx) + measureText(next.text, sizePx)) / 2;
    return room >= leastGapPx;
  });
}

/** Every second, third … label, counted from the last, which is the one readers look for. */
function thinned(labels: readonly AxisLabel[], sizePx: number): readonly AxisLabel[] {
  for (let every = 1; every < labels.length; every += 1) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % every === 0);
    if (fits(kept, sizePx)) return kept;
  }
  return labels.slice(-1);
}

function shortYear(year: string): string {
  return /^\d{4}$/.test(year) ? `'${year.slice(2)}` : year;
}

/** The first and the last year are often shorter than a full one: their labels give way outwards. */
function nudged(labels: readonly AxisLabel[], sizePx: number, rightPx: number): AxisLabel[] {
  const overlap = (label: AxisLabel | undefined, next: AxisLabel | undefined): number => {
    if (label === undefined || next === undefined) return 0;
    const widths = (measureText(label.text, sizePx) + measureText(next.text, sizePx)) / 2;
    return Math.min(maxNudgePx, Math.max(0, shortGapPx - (next.x - label.x - widths)));
  };
  const lead = overlap(labels[0], labels[1]);
  const tail = overlap(labels.at(-2), labels.at(-1));
  return labels.map((label, index) => {
    const shift = index === 0 ? -lead : index === labels.length - 1 ? tail : 0;
    return inside({ ...label, x: label.x + shift }, sizePx, rightPx);
  });
}

/** A label may not leave the box at either end. */
function inside(label: AxisLabel, sizePx: number, widthPx: number): AxisLabel {
  const half = measureText(label.text, sizePx) / 2;
  return { ...label, x: Math.max(half, Math.min(widthPx - half, label.x)) };
}

/**
 * The period axis: each year's name centred on its own periods, a tick between years. Where few periods of one or two years
 * are shown, the periods' own names; where years do not fit, '18 for 2018, then every second one.
 */
export function periodAxis(
  periods: readonly TrendPeriod[],
  xs: readonly number[],
  room: { readonly sizePx: number; readonly rightPx: number },
): PeriodAxis {
  const at = (index: number): number => xs[index] ?? 0;
  const spans = yearSpans(periods);
  const own = periods.map(({ label }, index) => inside({ text: label, x: at(index) }, room.sizePx, room.rightPx));
  if (spans.length <= 2 && (spans.length < periods.length || periods.length === 1) && fits(own, room.sizePx))
    return { labels: own, ticks: xs };

  const years = spans.map(({ year, first, last }) =>
    inside({ text: year, x: (at(first) + at(last)) / 2 }, room.sizePx, room.rightPx),
  );
  const short = nudged(
    years.map((label) => ({ ...label, text: shortYear(label.text) })),
    room.sizePx,
    room.rightPx,
  );
  const labels = fits(years, room.sizePx)
    ? years
    : fits(short, room.sizePx, shortGapPx)
      ? short
      : thinned(years, room.sizePx);
  const isAnnual = spans.length === periods.length;
  if (isAnnual) return { labels, ticks: labels.length === years.length ? xs : labels.map(({ x }) => x) };
  return { labels, ticks: spans.slice(1).map(({ first }) => (at(first - 1) + at(first)) / 2) };
}
