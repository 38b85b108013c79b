import { Catalog, DatasetList } from '../../src/contract/catalog.ts';
import { noQuery, readQuery, requireCatalog, type Route } from './route.ts';

export const datasetsRoute: Route = {
  path: '/datasets',
  summary: 'The datasets this server holds, with label, counts, release and licence',
  query: noQuery,
  answer: DatasetList,
  async respond({ store, search }) {
    readQuery(noQuery, search);
    return { datasets: await store.datasets() };
  },
};

export const catalogRoute: Route = {
  path: '/datasets/:dataset/catalog',
  summary: 'Parks, metrics, periods, sources, methodology and projects of a dataset',
  query: noQuery,
  answer: Catalog,
  respond(request) {
    readQuery(noQuery, request.search);
    return requireCatalog(request);
  },
};
