import type { Slice } from '../../src/contract/slice.ts';
import type { FactsRequest } from '../../src/figures/linked-facts.ts';
import { ProblemError, unknownId } from '../problems.ts';
import { metricSliceRoute } from '../routes/metric-slice.ts';
import { parkSliceRoute } from '../routes/park-slice.ts';
import { periodSliceRoute } from '../routes/period-slice.ts';
import type { MetricsReader } from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import type { PictureFacts } from './picture-job.ts';

/** The dataset a link names, or the first there is. Throws a 404 where there is no such dataset. */
export async function pictureCatalog(reader: MetricsReader, dataset: string | null): Promise<StoredCatalog> {
  const known = await reader.datasets();
  const id = dataset ?? known[0]?.id;
  const catalog = id === undefined ? null : await reader.catalog(id);
  if (catalog !== null) return catalog;
  if (id === undefined) throw new ProblemError(404, 'There is no dataset.');
  throw unknownId(
    'dataset',
    id,
    known.map((each) => each.id),
  );
}

/** The very slices that a browser is answered, from the store and without HTTP. Rejects as the routes do. */
async function pictureSlice(reader: MetricsReader, dataset: string, request: FactsRequest): Promise<Slice> {
  switch (request.by) {
    case 'metric': {
      const { metric, parks } = request;
      // In the order a browser asks in: rows come back in it.
      const search = new URLSearchParams(parks === null ? {} : { parks: [...parks].sort().join(',') });
      return metricSliceRoute.respond({ store: reader, params: { dataset, metric }, search });
    }
    case 'period': {
      const { period, metrics } = request;
      const search = new URLSearchParams({ metrics: metrics.join(',') });
      return periodSliceRoute.respond({ store: reader, params: { dataset, period }, search });
    }
    case 'park': {
      const { park } = request;
      return parkSliceRoute.respond({ store: reader, params: { dataset, park }, search: new URLSearchParams() });
    }
  }
}

/** The facts of the release that a reader holds on to. */
export function pictureFacts(reader: MetricsReader, catalog: StoredCatalog): PictureFacts {
  const { id, release } = catalog.dataset;
  return {
    release: `${id} ${release.id}`,
    catalog: () => Promise.resolve(catalog),
    ask: (request) => pictureSlice(reader, id, request),
  };
}
