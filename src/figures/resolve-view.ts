import type { Catalog, Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import { comparePeriods, parsePeriod } from '../domain/period.ts';
import type { Frequency } from '../domain/period.ts';
import { factAt } from '../domain/slice.ts';
import { fullestPeriod, metricOr } from './metric-shown.ts';
import { transformRefusal } from './quantities/transform-refusal.ts';
import type { Transform, View } from './view.ts';

/** What a View asked for and the dataset does not have. */
export interface UnknownParts {
  readonly parks: readonly string[];
  readonly metric: string | null;
  /** A transform that cannot be made of the metric; levels are shown instead. */
  readonly transform: Transform | null;
  /** Ends of the span that the metric has and none of the chosen parks; the span ends where they do. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A View with nothing left open: every default filled in, every id known. It is a View again, so it resolves to itself. */
export interface ResolvedView extends View {
  readonly dataset: string;
  readonly parks: readonly (string | null)[];
  readonly metric: string;
  readonly bridge: boolean;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly frequency: Frequency;
  /** Every period of the metric in that frequency, in time order: the stops of a slider. */
  readonly periods: readonly string[];
  readonly unknown: UnknownParts;
}

function frequencyOf(period: string | null): Frequency | null {
  return period === null ? null : (parsePeriod(period)?.frequency ?? null);
}

/** The frequency a period of the View asks for, else the one with the most values: of the chosen parks where a slice is at hand. */
function chooseFrequency(
  metric: Metric,
  asked: readonly (string | null)[],
  weight: (index: number) => number,
): Frequency {
  const weights = new Map<Frequency, number>();
  metric.periods.forEach((period, index) => {
    const frequency = frequencyOf(period) ?? 'U';
    weights.set(frequency, (weights.get(frequency) ?? 0) + weight(index));
  });
  const wanted = asked.map(frequencyOf).find((frequency) => frequency !== null && weights.has(frequency));
  if (wanted !== undefined && wanted !== null) return wanted;
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'A';
}

function clamp(asked: string | null, periods: readonly string[], side: 'from' | 'to'): string {
  const first = periods[0] ?? '';
  const last = periods.at(-1) ?? '';
  if (asked === null || parsePeriod(asked) === null) return side === 'from' ? first : last;
  const found =
    side === 'from'
      ? periods.find((period) => comparePeriods(period, asked) >= 0)
      : periods.findLast((period) => comparePeriods(period, asked) <= 0);
  return found ?? (side === 'from' ? last : first);
}

/** A value, or a word on why there is none: an empty cell of no source says nothing. */
function isTold({ value, status }: Fact): boolean {
  return value !== null || status !== 'O';
}

/** A plan or target of a chosen park, where they are asked for: the axis reaches as far as they do. */
function hasTarget(
  { benchmarks }: View,
  { others }: Slice,
  { chosen, period }: { readonly chosen: readonly string[]; readonly period: string },
): boolean {
  if (!benchmarks.includes('target')) return false;
  return others.some((each) => each.period === period && each.role !== 'actual' && chosen.includes(each.park));
}

interface Range {
  readonly from: string;
  readonly to: string;
}

/** The range without the ends at which nothing is told of the chosen parks; as it was where nothing is told at all. */
function narrowed({ from, to }: Range, periods: readonly string[], isToldAt: (period: string) => boolean): Range {
  const told = periods.slice(periods.indexOf(from), periods.indexOf(to) + 1).filter(isToldAt);
  return { from: told[0] ?? from, to: told.at(-1) ?? to };
}

/**
 * Fills a View's nulls from the dataset's defaults, drops parks the catalog does not know (their slots stay empty), clamps periods to
 * those the metric has, and settles on one frequency. With a slice of the metric the frequency is the one most values of the chosen
 * parks are of, and the range ends where they do; without, all parks count. What a resolved View could not give it goes on saying when it
 * is resolved again. Throws RangeError only where the dataset has no metric at all.
 */
export function resolveView(
  view: View & { readonly unknown?: UnknownParts },
  catalog: Catalog,
  slice?: Slice,
): ResolvedView {
  const { defaults, id } = catalog.dataset;
  const { unknown: before } = view;
  const known = new Set(catalog.parks.map((park) => park.id));
  const asked = view.parks ?? defaults.compare.parks;
  const parks = asked.map((park) => (park !== null && known.has(park) ? park : null));
  const metric = metricOr(catalog, view.metric, defaults.compare.metric);
  const chosen = parks.filter((park) => park !== null);
  const values = (index: number): number =>
    slice === undefined
      ? (metric.parksWithValue[index] ?? 0)
      : chosen.filter((park) => factAt(slice, park, metric.periods[index] ?? '').value !== null).length;
  const wanted = view.figure === 'bars' ? [view.period] : [view.from, view.to];
  const frequency = chooseFrequency(metric, wanted, values);
  const periods = metric.periods.filter((period) => (frequencyOf(period) ?? 'U') === frequency);
  const range = { from: clamp(view.from, periods, 'from'), to: clamp(view.to, periods, 'to') };
  const { from, to } =
    slice === undefined
      ? range
      : narrowed(
          range,
          periods,
          (period) =>
            chosen.some((park) => isTold(factAt(slice, park, period))) || hasTarget(view, slice, { chosen, period }),
        );
  const lacking = (end: string | null): string | null =>
    end !== null && periods.includes(end) && (comparePeriods(end, from) < 0 || comparePeriods(end, to) > 0)
      ? end
      : null;
  const refusal = transformRefusal(catalog, metric, { ...view, frequency });
  const transform = refusal === null ? view.transform : 'level';
  const period = [view.period, defaults.compare.period].find((each) => each !== null && periods.includes(each));
  return {
    ...view,
    dataset: id,
    parks,
    metric: metric.id,
    bridge: view.bridge ?? defaults.compare.bridge,
    period: period ?? fullestPeriod(metric, periods),
    from: comparePeriods(from, to) <= 0 ? from : to,
    to: comparePeriods(from, to) <= 0 ? to : from,
    transform,
    frequency,
    periods,
    unknown: {
      parks: [...(before?.parks ?? []), ...asked.filter((park) => park !== null).filter((park) => !known.has(park))],
      metric: view.metric === null || view.metric === metric.id ? (before?.metric ?? null) : view.metric,
      transform: transform === view.transform ? (before?.transform ?? null) : view.transform,
      from: lacking(view.from) ?? before?.from ?? null,
      to: lacking(view.to) ?? before?.to ?? null,
    },
  };
}

/** The periods a trend or table shows: the stops from `from` to `to`. */
export function shownPeriods({ periods, from, to }: ResolvedView): readonly string[] {
  return periods.slice(periods.indexOf(from), periods.indexOf(to) + 1);
}
