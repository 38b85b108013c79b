import type { Slice } from '../../src/contract/slice.ts';
import type { HeatFigure } from '../../src/figures/heat-figure.ts';
import { toHeatFigure } from '../../src/figures/heat.ts';
import type { MetricFigureInput } from '../../src/figures/metric-figure-input.ts';
import type { MultiplesFigure } from '../../src/figures/multiples-figure.ts';
import { toMultiplesFigure } from '../../src/figures/multiples.ts';
import { defaultView, type View } from '../../src/figures/view.ts';
import type { Language } from '../../src/i18n/language.ts';
import { daeguCatalog, daeguPeriods, daeguSlice } from './daegu.ts';
import { catalog, fact, metric, park, slice } from './slice.ts';

/** Heat tables and small multiples made from facts, for rooms that draw them. */

const clusters = daeguCatalog.parks.map(({ id }) => id);

type Choice = Partial<View> & { readonly language?: Language };

function daegu({ language = 'zh', ...view }: Choice): MetricFigureInput {
  return { view: { ...defaultView, parks: clusters, ...view }, catalog: daeguCatalog, language, slice: daeguSlice };
}

/** Persons employed in Daegu's seven clusters, 2018 Q2 to 2025 Q2 unless the view says less. */
export function daeguHeat(choice: Choice = {}): HeatFigure {
  return toHeatFigure(daegu({ figure: 'heat', ...choice }));
}

export function daeguMultiples(choice: Choice = {}): MultiplesFigure {
  return toMultiplesFigure(daegu({ figure: 'multiples', ...choice }));
}

const years = ['2020', '2021', '2022', '2023', '2024'];
const clusterPark = (id: string, zh: string) => park(id, `${zh}产业集群`, { short: { zh, en: id } });
const threeParks = [clusterPark('a', '城西'), clusterPark('b', '第三'), clusterPark('c', '染色')];

/** Every missing state, bound and estimate once, among fourth-quarter employment of three Daegu clusters. */
export const mixedSlice: Slice = slice({
  by: 'metric',
  of: 'employment',
  columns: years,
  rows: {
    a: [44326, 43745, fact(43381, { qualifier: 'about', printed: '约43381' }), 43493, fact(43728, { status: 'E' })],
    b: [fact(null, { status: 'M' }), 12402, fact(8057, { qualifier: 'more_than', printed: '8057余' }), 8555, null],
    c: [fact(null, { status: 'Q' }), 4631, fact(4574, { qualifier: 'less_than' }), 4620, fact(null, { status: 'L' })],
  },
});

const mixedMetric = metric('employment', { periods: [...years], parksWithValue: [1, 3, 3, 3, 1] });
export const mixedCatalog = catalog(threeParks, [mixedMetric]);

function mixed(choice: Choice): MetricFigureInput {
  const { language = 'zh', ...view } = choice;
  const parks = threeParks.map(({ id }) => id);
  return { view: { ...defaultView, parks, ...view }, catalog: mixedCatalog, language, slice: mixedSlice };
}

export function mixedHeat(choice: Choice = {}): HeatFigure {
  return toHeatFigure(mixed({ figure: 'heat', ...choice }));
}

export function mixedMultiples(choice: Choice = {}): MultiplesFigure {
  return toMultiplesFigure(mixed({ figure: 'multiples', ...choice }));
}

interface Ranked {
  readonly heat: HeatFigure;
  readonly multiples: MultiplesFigure;
}

/** Ranks by employment of six Daegu clusters besides the largest, in the second quarters, as the figures themselves give them. */
export function rankedFigures(language: Language = 'zh'): Ranked {
  const columns = daeguPeriods.filter((period) => period.endsWith('Q2'));
  const at = (id: string, period: string): number =>
    daeguSlice.values[daeguSlice.rows.indexOf(id) * daeguSlice.columns.length + daeguSlice.columns.indexOf(period)] ??
    0;
  const places = (id: string): number[] =>
    columns.map((period) => 1 + clusters.filter((other) => at(other, period) > at(id, period)).length);
  const annual = columns.map((period) => period.slice(0, 4));
  const ranks = metric('rank', {
    label: { zh: '从业人数名次', en: 'Rank by employment' },
    unit: 'rank',
    measure: 'rank',
    direction: 'lower',
    periods: annual,
    parksWithValue: annual.map(() => 7),
  });
  const input = {
    view: { ...defaultView, parks: clusters },
    catalog: catalog(daeguCatalog.parks, [ranks]),
    language,
    slice: slice({
      by: 'metric',
      of: 'rank',
      columns: annual,
      rows: Object.fromEntries(clusters.map((id) => [id, places(id)])),
    }),
  };
  return { heat: toHeatFigure(input), multiples: toMultiplesFigure(input) };
}

/** Twelve parks, the palette's last: the seven clusters and five of them again under other names. */
export function twelve(choice: Choice = {}): Ranked {
  const { language = 'zh', ...view } = choice;
  const parks = Array.from({ length: 12 }, (_, index) => {
    const base = daeguCatalog.parks[index % 7];
    return park(`p${String(index)}`, `${base?.short.zh ?? ''}${index < 7 ? '' : '·复'}产业集群`);
  });
  const width = daeguSlice.columns.length;
  const rows = parks.map(({ id }, index) => {
    const row = index % 7;
    return [id, daeguSlice.values.slice(row * width, (row + 1) * width)] as const;
  });
  const input = {
    view: { ...defaultView, parks: parks.map(({ id }) => id), ...view },
    catalog: catalog(parks, daeguCatalog.metrics),
    language,
    slice: slice({ by: 'metric', of: 'employment', columns: daeguPeriods, rows: Object.fromEntries(rows) }),
  };
  return { heat: toHeatFigure(input), multiples: toMultiplesFigure(input) };
}
