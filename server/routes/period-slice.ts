import * as z from 'zod/mini';
import { Slice } from '../../src/contract/slice.ts';
import { toSlice } from '../slices.ts';
import { idList, knownIds, readQuery, requireCatalog, requireId, type SliceRoute } from './route.ts';

const query = z.strictObject({ metrics: idList });

export const periodSliceRoute: SliceRoute = {
  path: '/datasets/:dataset/slices/period/:period',
  summary: 'Parks × metrics of one period; without `metrics`, every metric with an observation there',
  query,
  answer: Slice,
  async respond(request) {
    const catalog = await requireCatalog(request);
    const period = requireId(request, 'period', catalog.periods);
    const chosen = readQuery(query, request.search).metrics;
    const metrics = knownIds(
      'metrics',
      chosen,
      catalog.metrics.map(({ id }) => id),
    );
    const present = catalog.metrics.filter(({ periods }) => periods.includes(period)).map(({ id }) => id);
    const observations = await request.store.observations({ dataset: catalog.dataset.id, metrics, periods: [period] });
    const rows = catalog.parks.map(({ id }) => id);
    return toSlice({ by: 'period', of: period, rows, columns: metrics ?? present }, catalog, observations);
  },
};
