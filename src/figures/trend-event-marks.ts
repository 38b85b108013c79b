import type { Slice } from '../contract/slice.ts';
import { parsePeriod } from '../domain/period.ts';
import { factAt } from '../domain/slice.ts';
import { figurePark } from './context.ts';
import type { FigureContext } from './context.ts';
import { distinctEvents, eventName } from './dated-events.ts';
import type { FigureNote, FigureValue } from './figure.ts';
import type { TrendEvent } from './trend-figure.ts';
import { eventMetrics, eventOf, type ParkEvent } from './park-events.ts';
import type { ResolvedView } from './resolve-view.ts';

const dayMs = 86_400_000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** First and last moment of a period; null where it has no date. */
function spanOf(id: string, fiscalYearStart: number): Span | null {
  const period = parsePeriod(id, fiscalYearStart);
  if (period === null || period.frequency === 'U') return null;
  return { start: Date.parse(period.start), end: Date.parse(period.end) + dayMs };
}

function middle({ start, end }: Span): number {
  return (start + end) / 2;
}

/**
 * Where a moment stands among periods whose points stand for their middles: 0 at the first, between two by its share of the way;
 * as little as −0.5 or as much as 0.5 more than the last, within them. Null outside.
 */
function placeAmong(spans: readonly Span[], moment: number): number | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || moment < first.start || moment > last.end) return null;
  if (moment < middle(first)) return -(middle(first) - moment) / (first.end - first.start);
  if (moment >= middle(last)) return spans.length - 1 + (moment - middle(last)) / (last.end - last.start);
  const index = spans.findLastIndex((span) => middle(span) <= moment);
  const [from, to] = [spans[index] ?? first, spans[index + 1] ?? last];
  return index + (moment - middle(from)) / (middle(to) - middle(from));
}

/** The events of one park from the slices of its date metrics. */
export function eventsOf(context: FigureContext, slices: ReadonlyMap<string, Slice>, park: string): ParkEvent[] {
  const all = eventMetrics(context.catalog).flatMap((metric) => {
    const slice = slices.get(metric.id);
    if (slice === undefined) return [];
    return slice.columns.flatMap((column) => eventOf(context, metric, column, factAt(slice, park, column)) ?? []);
  });
  return [...distinctEvents(all)];
}

/** A, B … Z, then AA, AB …: as columns of a sheet are named. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

interface TrendEvents {
  readonly events: readonly TrendEvent[];
  readonly notes: readonly FigureNote[];
  /** Every event drawn, for sources and marks. */
  readonly values: readonly FigureValue[];
}

/**
 * Dated events of the chosen parks within the periods shown, in time order; the same event of several parks at one time is one mark.
 * What lies outside is counted in a note. `more` holds the slices of the date metrics; without them there are no events.
 */
export function trendEvents(
  context: FigureContext,
  view: Pick<ResolvedView, 'events' | 'parks'>,
  periods: readonly string[],
  more: ReadonlyMap<string, Slice>,
): TrendEvents {
  if (!view.events) return { events: [], notes: [], values: [] };
  const { fiscalYearStart } = context.catalog.dataset;
  const words = context.words.events;
  const spans = periods.flatMap((period) => spanOf(period, fiscalYearStart) ?? []);
  const found = view.parks.flatMap((park, slot) =>
    park === null
      ? []
      : eventsOf(context, more, park).map((event) => ({ event, slot, park: figurePark(context, park) })),
  );
  const placed = found.flatMap((each) => {
    const span = spanOf(each.event.period, fiscalYearStart);
    const at = span === null ? null : placeAmong(spans, middle(span));
    return at === null ? [] : [{ ...each, at }];
  });
  const groups = new Map<string, typeof placed>();
  for (const each of placed) {
    const key = `${each.event.period} ${each.event.metric}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const events = [...groups.values()]
    .toSorted((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
    .flatMap((group, index): TrendEvent[] => {
      const [first] = group;
      if (first === undefined) return [];
      const letter = letterOf(index);
      const names = group.map(({ park }) => park.short).join(context.words.list);
      const text = words.told(first.event.time, names, eventName(first.event.label, context.language));
      return [{ letter, at: first.at, slots: group.map(({ slot }) => slot), text }];
    });
  const outside = found.length - placed.length;
  const rest =
    outside > 0
      ? [words.outside(outside)]
      : found.length === 0 && eventMetrics(context.catalog).some(({ id }) => more.has(id))
        ? [words.none]
        : [];
  return {
    events,
    notes: [
      ...events.map(({ letter, text }) => ({ ref: null, text: words.marked(letter, text), isListed: true })),
      ...rest.map((text) => ({ ref: null, text })),
    ],
    values: placed.map(({ event }) => event.fact),
  };
}

/** Whether any of these slices tells of an event. */
export function hasDatedEvents(slices: readonly Slice[]): boolean {
  return slices.some(({ values }) => values.some((value) => value !== null));
}
