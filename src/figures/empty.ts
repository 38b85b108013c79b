import type { Metric } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { factAt } from '../domain/slice.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import { say, shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureEmpty } from './figure.ts';
import { fullestPeriod } from './metric-shown.ts';
import type { ResolvedView } from './resolve-view.ts';
import { maxParks } from './view.ts';

/** Said where no park is chosen: the dataset's own choice is one click away. */
export function emptyParks({ words, catalog }: FigureContext): FigureEmpty {
  const change = { parks: catalog.dataset.defaults.compare.parks.join(',') };
  const { noParks, noParksAdvice, toDefaults } = words.empty;
  return { title: noParks, advice: noParksAdvice, way: { label: toDefaults, change } };
}

function periodChange(view: ResolvedView, period: string): Record<string, string> {
  return view.figure === 'bars' ? { period } : { from: period, to: period };
}

interface Absence {
  readonly view: ResolvedView;
  readonly metric: Metric;
  readonly slice: Slice;
  readonly parks: readonly string[];
}

/** The latest period in which any of the chosen parks has a value. */
function ownPeriod({ metric, slice, parks }: Absence): string | undefined {
  return metric.periods.findLast((period) => parks.some((park) => factAt(slice, park, period).value !== null));
}

/** Parks of the slice that have a value at a period, totals left out. */
function holders(context: FigureContext, slice: Slice, period: string): string[] {
  return slice.rows.filter(
    (park) => context.parks.get(park)?.kind === 'park' && factAt(slice, park, period).value !== null,
  );
}

const parksNamed = 3;

/** Said where the chosen parks have no value in the chosen time: who has, when, and the way there. */
export function emptyValues(context: FigureContext, absence: Absence): FigureEmpty {
  const { words, language, catalog } = context;
  const { view, metric, slice } = absence;
  const label = say(context, metric.label);
  const when = view.figure === 'bars' ? formatPeriod(view.period, language) : formatSpan(view.from, view.to, language);
  const title = words.empty.noValues(label, when);
  const full = fullestPeriod(metric);
  const count = metric.parksWithValue[metric.periods.indexOf(full)] ?? 0;
  const advice = count === 0 ? words.empty.nobodyHas : words.empty.whoHas(count, formatPeriod(full, language));
  const own = ownPeriod(absence);
  if (own !== undefined) {
    const way = { label: words.empty.toPeriod(formatPeriod(own, language)), change: periodChange(view, own) };
    return { title, advice, way };
  }
  const others = holders(context, slice, full).slice(0, maxParks);
  if (others.length > 0) {
    const names = others.slice(0, parksNamed).map((park) => shortName(context, park));
    const change = { parks: others.join(','), ...periodChange(view, full) };
    return { title, advice, way: { label: words.empty.toParks(names.join(words.list)), change } };
  }
  const other = context.metrics.get(catalog.dataset.defaults.compare.metric);
  if (other === undefined || other.id === metric.id) return { title, advice, way: null };
  return {
    title,
    advice,
    way: { label: words.empty.toMetric(say(context, other.label)), change: { metric: other.id } },
  };
}
