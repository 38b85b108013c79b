import { inListOrder, type MetricsReader } from '../store.ts';
import type { LoadedDataset } from '../load/load-dataset.ts';

type Wanted = ReadonlySet<string> | undefined;

function wantedOf(ids: readonly string[] | undefined): Wanted {
  return ids === undefined ? undefined : new Set(ids);
}

function isIn(wanted: Wanted, id: string): boolean {
  return wanted === undefined || wanted.has(id);
}

/** Reads a dataset that is in no database yet as if it were the current release. */
export function stagedReader({ catalog, observations }: LoadedDataset): MetricsReader {
  const { dataset } = catalog;
  const isOwn = (id: string): boolean => id === dataset.id;
  return {
    datasets: () => Promise.resolve(inListOrder([dataset])),
    catalog: (id) => Promise.resolve(isOwn(id) ? catalog : null),
    release: (id) => Promise.resolve(isOwn(id) ? dataset.release : null),
    releases: () => Promise.resolve([]),
    observations: ({ dataset: id, ...asked }) => {
      const [metrics, parks, periods] = [asked.metrics, asked.parks, asked.periods].map(wantedOf);
      const found = observations.filter(
        ({ metric, park, period }) => isIn(metrics, metric) && isIn(parks, park) && isIn(periods, period),
      );
      return Promise.resolve(isOwn(id) ? found : []);
    },
    isReachable: () => Promise.resolve(true),
  };
}
