import type { Catalog } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import { parsePeriod } from '../domain/period.ts';
import { factAt } from '../domain/slice.ts';
import { metricOr } from './metric-shown.ts';
import { resolveView, type ResolvedView } from './resolve-view.ts';
import { othersAt } from './value.ts';
import type { View } from './view.ts';

/** The periods for which any of these parks has a plan or target, in the order of `periods`. */
export function targetPeriods(slice: Slice, parks: readonly string[], periods: readonly string[]): string[] {
  const isPlan = ({ role, value }: Fact) => role !== 'actual' && value !== null;
  return periods.filter((period) =>
    parks.some((park) =>
      [factAt(slice, park, period), ...othersAt(slice, { park, metric: slice.of, period })].some(isPlan),
    ),
  );
}

/**
 * Fills the View of plans and what is done of them. `periods` are those the chosen parks have plans or targets for; the period is the one
 * asked for where it is among them, else the latest. Without a slice at hand every period of the metric may be one.
 */
export function resolveTargets(view: View, catalog: Catalog, slice?: Slice): ResolvedView {
  const resolved = resolveView({ ...view, transform: 'level' }, catalog, slice);
  const metric = metricOr(catalog, resolved.metric);
  const parks = resolved.parks.filter((park) => park !== null);
  const periods = slice === undefined ? metric.periods : targetPeriods(slice, parks, metric.periods);
  const period = periods.find((each) => each === view.period) ?? periods.at(-1) ?? resolved.period;
  const frequency = parsePeriod(period)?.frequency ?? resolved.frequency;
  return { ...resolved, frequency, periods, period, from: period, to: period };
}
