import type { Catalog, Metric } from '../../src/contract/catalog.ts';
import type { Fact } from '../../src/contract/observation.ts';
import { toBumpFigure } from '../../src/figures/bump.ts';
import { toDistributionFigure } from '../../src/figures/distribution.ts';
import { toMoversFigure } from '../../src/figures/movers.ts';
import { toRankingFigure } from '../../src/figures/ranking.ts';
import { resolveRanking } from '../../src/figures/resolve-ranking.ts';
import { defaultView, type View } from '../../src/figures/view.ts';
import type { Language } from '../../src/i18n/language.ts';
import { catalog, metric, park, slice } from './slice.ts';
import { shipped } from './shipped.ts';

const periods = ['2019', '2020', '2021', '2022'];

export interface SmallRanking {
  /** Park → its values from 2019 to 2022. */
  readonly rows: Readonly<Record<string, readonly (number | null | Fact)[]>>;
  readonly view?: Partial<View>;
  readonly metric?: Partial<Metric>;
  readonly language?: Language;
}

function small({ rows, view, metric: more }: SmallRanking) {
  const ids = Object.keys(rows);
  const counts = periods.map((_, at) => ids.filter((id) => (rows[id]?.[at] ?? null) !== null).length);
  const own = metric('m', { periods, parksWithValue: counts, ...more });
  const made: Catalog = catalog(
    ids.map((id) => park(id, id)),
    [own],
  );
  return {
    view: { ...defaultView, ...view },
    catalog: made,
    by: slice({ by: 'metric', of: 'm', columns: periods, rows }),
  };
}

/** Ranks over four years of a handful of parks. */
export function smallBump(input: SmallRanking) {
  const { view, catalog: made, by } = small(input);
  return toBumpFigure({ view, catalog: made, language: input.language ?? 'zh', slice: by });
}

/** The distribution of a handful of parks in 2022, unless the view says otherwise. */
export function smallDistribution(input: SmallRanking) {
  const { view, catalog: made, by } = small(input);
  return toDistributionFigure({ view, catalog: made, language: input.language ?? 'zh', current: by, history: by });
}

const datasets = new Map<string, ReturnType<typeof shipped>>();

async function asked(dataset: string, view: Partial<View>) {
  const known = datasets.get(dataset) ?? shipped(dataset);
  datasets.set(dataset, known);
  const data = await known;
  const whole: View = { ...defaultView, dataset, ...view };
  return { data, view: resolveRanking(whole, data.catalog), parks: data.catalog.parks.map(({ id }) => id) };
}

/** Ranks over time of a dataset that ships, as the Rankings page makes them. */
export async function shippedBump(dataset: string, change: Partial<View>, language: Language = 'zh') {
  const { data, view, parks } = await asked(dataset, change);
  return toBumpFigure({ view, catalog: data.catalog, language, slice: data.byMetric(view.metric, parks) });
}

export async function shippedDistribution(dataset: string, change: Partial<View>, language: Language = 'zh') {
  const { data, view } = await asked(dataset, change);
  return toDistributionFigure({
    view,
    catalog: data.catalog,
    language,
    current: data.byPeriod(view.period, [view.metric]),
  });
}

/** The ranking of a handful of parks in 2022 against 2021, unless the view says otherwise. */
export function smallRanking(input: SmallRanking) {
  const { view, catalog: made, by } = small(input);
  const asked: View = { ...view, period: view.period ?? '2022', versus: view.versus ?? '2021' };
  return toRankingFigure({
    view: asked,
    catalog: made,
    language: input.language ?? 'zh',
    current: by,
    previous: by,
    history: by,
  });
}

/** Who moved from 2021 to 2022, within the ranking of the view. */
export function smallMovers(input: SmallRanking) {
  const { view, catalog: made, by } = small(input);
  const within = resolveRanking({ ...view, period: '2022', versus: '2021' }, made);
  const { period, versus } = within;
  const language = input.language ?? 'zh';
  return toMoversFigure({ catalog: made, language, slice: by, period, versus, within, limit: 7 });
}
