import { loadDataset } from '../../server/load/load-dataset.ts';
import { toSlice } from '../../server/slices.ts';
import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import { readDataset } from './read-dataset.ts';

/** A dataset that ships, and slices of it as the API gives them. */
export interface Shipped {
  readonly catalog: Catalog;
  readonly byPeriod: (period: string, metrics: readonly string[]) => Slice;
  readonly byMetric: (metric: string, parks: readonly string[]) => Slice;
  readonly byPark: (park: string) => Slice;
}

/** Reads a folder of `data`. */
export async function shipped(folder: string): Promise<Shipped> {
  const { catalog, observations } = await loadDataset(readDataset(folder));
  const all = [...observations];
  return {
    catalog,
    byPeriod: (period, metrics) => {
      const rows = catalog.parks.map(({ id }) => id);
      const plan = { by: 'period' as const, of: period, rows, columns: metrics };
      const own = all.filter((each) => each.period === period && metrics.includes(each.metric));
      return toSlice(plan, catalog, own);
    },
    byMetric: (metric, parks) => {
      const columns = catalog.metrics.find(({ id }) => id === metric)?.periods ?? [];
      const own = all.filter((each) => each.metric === metric && parks.includes(each.park));
      return toSlice({ by: 'metric', of: metric, rows: parks, columns }, catalog, own);
    },
    byPark: (park) => {
      const own = all.filter((each) => each.park === park);
      const has = (key: 'metric' | 'period', id: string) => own.some((each) => each[key] === id);
      const rows = catalog.metrics.map(({ id }) => id).filter((id) => has('metric', id));
      return toSlice(
        { by: 'park', of: park, rows, columns: catalog.periods.filter((id) => has('period', id)) },
        catalog,
        own,
      );
    },
  };
}
