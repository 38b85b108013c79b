import type { Catalog, Metric } from '../contract/catalog.ts';
import { comparePeriods, parsePeriod, previousPeriod, samePeriodLastYear } from '../domain/period.ts';
import { fullestPeriod, metricOr } from './metric-shown.ts';
import type { View } from './view.ts';

/** A View of the rankings with nothing left open. It is a View again. */
export interface ResolvedRanking extends View {
  readonly dataset: string;
  readonly metric: string;
  readonly period: string;
  /** The period compared with; 'none' for no comparison. */
  readonly versus: string;
  readonly levels: readonly string[];
  /** Every period of the metric, in time order. */
  readonly periods: readonly string[];
}

/** What `versus` says where nothing is compared. */
export const noVersus = 'none';

function earlierPeriod(metric: Metric, period: string): string {
  const candidates = [previousPeriod(period), samePeriodLastYear(period)];
  const near = candidates.find((each) => each !== null && metric.periods.includes(each));
  const frequency = parsePeriod(period)?.frequency;
  const before = metric.periods.filter(
    (each) => comparePeriods(each, period) < 0 && parsePeriod(each)?.frequency === frequency && frequency !== 'U',
  );
  return near ?? before.at(-1) ?? noVersus;
}

/** Fills a ranking View from the dataset's defaults; ids the catalog does not know fall back or are dropped. */
export function resolveRanking(view: View, catalog: Catalog): ResolvedRanking {
  const { defaults, id, levels, provinces, industries } = catalog.dataset;
  const metric = metricOr(catalog, view.metric, defaults.ranking.metric);
  const has = (period: string | null): period is string => period !== null && metric.periods.includes(period);
  const period = [view.period, defaults.ranking.period].find(has) ?? fullestPeriod(metric);
  const isDefault = metric.id === defaults.ranking.metric && period === defaults.ranking.period;
  const asked =
    view.versus === noVersus ? noVersus : [view.versus, isDefault ? defaults.ranking.versus : null].find(has);
  const versus = asked ?? earlierPeriod(metric, period);
  const knownLevels = new Set(levels.map((level) => level.id));
  const knownProvinces = new Set(provinces.map((province) => province.id));
  const knownParks = new Set(catalog.parks.map((park) => park.id));
  return {
    ...view,
    dataset: id,
    metric: metric.id,
    period,
    versus: versus === period ? noVersus : versus,
    levels: (view.levels ?? defaults.ranking.levels).filter((level) => knownLevels.has(level)),
    provinces: view.provinces.filter((province) => knownProvinces.has(province)),
    industries: view.industries.filter((industry) => industries.some((known) => known.id === industry)),
    among: view.among.filter((park) => knownParks.has(park)),
    pinned: view.pinned.filter((park) => knownParks.has(park)),
    periods: metric.periods,
  };
}
