import { inListOrder, type MetricsReader } from '../store.ts';
import type { LoadedDataset } from '../load/load-dataset.ts';
import { selected } from '../stores/selected.ts';

/** Reads a dataset that is in no database yet as if it were the current release. */
export function stagedReader({ catalog, observations }: LoadedDataset): MetricsReader {
  const { dataset } = catalog;
  const isOwn = (id: string): boolean => id === dataset.id;
  return {
    datasets: () => Promise.resolve(inListOrder([dataset])),
    catalog: (id) => Promise.resolve(isOwn(id) ? catalog : null),
    release: (id) => Promise.resolve(isOwn(id) ? dataset.release : null),
    releases: () => Promise.resolve([]),
    observations: (query) => Promise.resolve(isOwn(query.dataset) ? selected(observations, query) : []),
    isReachable: () => Promise.resolve(true),
  };
}
