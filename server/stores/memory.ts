import type { Release } from '../../src/contract/catalog.ts';
import type { Observation } from '../../src/contract/observation.ts';
import {
  inListOrder,
  type MetricsReader,
  type MetricsStore,
  type ObservationQuery,
  type Publication,
} from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';

interface Kept {
  readonly catalog: StoredCatalog;
  readonly observations: readonly Observation[];
}

function matches(ids: readonly string[] | undefined): (id: string) => boolean {
  if (ids === undefined) return () => true;
  const set = new Set(ids);
  return (id) => set.has(id);
}

type Current = ReadonlyMap<string, Kept>;

function select(current: Current, { dataset, metrics, parks, periods }: ObservationQuery): Observation[] {
  const [ofMetric, ofPark, ofPeriod] = [matches(metrics), matches(parks), matches(periods)];
  const all = current.get(dataset)?.observations ?? [];
  return all.filter(({ metric, park, period }) => ofMetric(metric) && ofPark(park) && ofPeriod(period));
}

/** A store that forgets everything on exit: for tests, and for the mock in the browser. */
export function memoryStore(): MetricsStore {
  const current = new Map<string, Kept>();
  const history = new Map<string, Kept[]>();

  function keep(kept: Kept): Release | null {
    const { id, release } = kept.catalog.dataset;
    const before = history.get(id) ?? [];
    const known = before.find((each) => each.catalog.dataset.release.id === release.id);
    current.set(id, known ?? kept);
    if (known !== undefined) return null;
    history.set(id, [kept, ...before]);
    return release;
  }

  /** All rows are read before any is kept: an iterable that throws leaves the store as it was. */
  function publish(publications: readonly Publication[]): string[] {
    const read = publications.map(({ catalog, observations }) => ({ catalog, observations: [...observations] }));
    return read.flatMap((kept) => keep(kept)?.id ?? []);
  }

  const readerOf = (releases: Current): MetricsReader => ({
    datasets: () => Promise.resolve(inListOrder([...releases.values()].map(({ catalog }) => catalog.dataset))),
    catalog: (dataset) => Promise.resolve(releases.get(dataset)?.catalog ?? null),
    release: (dataset) => Promise.resolve(releases.get(dataset)?.catalog.dataset.release ?? null),
    releases: (dataset) => Promise.resolve((history.get(dataset) ?? []).map(({ catalog }) => catalog.dataset.release)),
    observations: (query) => Promise.resolve(select(releases, query)),
    isReachable: () => Promise.resolve(true),
  });

  return {
    ...readerOf(current),
    pinned: () => readerOf(new Map(current)),
    publish: (publications) => Promise.resolve(publications).then(publish),
    close: () => Promise.resolve(),
  };
}
