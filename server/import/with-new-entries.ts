import type { Metric, Park, Source } from '../../src/contract/catalog.ts';
import type { NewMetric, NewPark, NewSource } from '../../src/contract/import.ts';
import type { StoredCatalog, StoredPark } from '../stored-catalog.ts';
import type { Decisions } from './decisions.ts';

function storedPark({ id, zh, en, local, level, province, country }: NewPark): StoredPark {
  const english = [en, local, zh].find((each) => each !== '') ?? zh;
  const park: Park = {
    ...{
      id,
      level,
      country,
      name: { zh, en: english },
      short: { zh, en: english },
      local: local === '' ? null : local,
    },
    ...{ province: province === '' ? null : province, kind: 'park', within: null, covers: null, territory: null },
    ...{ industries: [], summary: null, note: null },
  };
  return { ...park, search: '', aliases: [] };
}

function storedMetric({ zh, en, ...rest }: NewMetric): Metric {
  return {
    ...{ ...rest, label: { zh, en: en === '' ? zh : en }, role: 'actual', prices: null, partOf: null, growthOf: null },
    ...{ definition: { zh: '', en: '' }, note: null, periods: [], parksWithValue: [] },
  };
}

function storedSource({ id, title, address, kind }: NewSource): Source {
  return { id, title: { zh: title, en: title }, address, kind, howTaken: null, observations: 0 };
}

/** A catalog with the parks, metrics and sources an import adds to it; sources only where a figure rests on them. */
export function withNewEntries(
  catalog: StoredCatalog,
  decisions: Decisions,
  usesSource: (id: string) => boolean,
): StoredCatalog {
  const has = (list: readonly { readonly id: string }[], id: string): boolean => list.some((each) => each.id === id);
  const parks = [...decisions.newParks.values()].filter(({ id }) => !has(catalog.parks, id));
  const metrics = [...decisions.newMetrics.values()].filter(({ id }) => !has(catalog.metrics, id));
  const sources = [...decisions.newSources.values()].filter(({ id }) => !has(catalog.sources, id) && usesSource(id));
  return {
    ...catalog,
    parks: [...catalog.parks, ...parks.map(storedPark)],
    metrics: [...catalog.metrics, ...metrics.map(storedMetric)],
    sources: [...catalog.sources, ...sources.map(storedSource)],
  };
}
