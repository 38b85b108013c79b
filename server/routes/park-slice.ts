import { Slice } from '../../src/contract/slice.ts';
import { toSlice } from '../slices.ts';
import { noQuery, readQuery, requireCatalog, requireId, type SliceRoute } from './route.ts';

export const parkSliceRoute: SliceRoute = {
  path: '/datasets/:dataset/slices/park/:park',
  summary: 'Metrics × periods of one park, those with an observation only',
  query: noQuery,
  answer: Slice,
  async respond(request) {
    const catalog = await requireCatalog(request);
    const park = requireId(
      request,
      'park',
      catalog.parks.map(({ id }) => id),
    );
    readQuery(noQuery, request.search);
    const observations = await request.store.observations({ dataset: catalog.dataset.id, parks: [park] });
    const metrics = new Set(observations.map(({ metric }) => metric));
    const periods = new Set(observations.map(({ period }) => period));
    const rows = catalog.metrics.map(({ id }) => id).filter((id) => metrics.has(id));
    const columns = catalog.periods.filter((id) => periods.has(id));
    return toSlice({ by: 'park', of: park, rows, columns }, catalog, observations);
  },
};
