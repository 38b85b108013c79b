import { ReleaseList } from '../../src/contract/release.ts';
import { noQuery, readQuery, requireCatalog, type Route } from './route.ts';

export const releasesRoute: Route = {
  path: '/datasets/:dataset/releases',
  summary: 'Every release of a dataset, newest first',
  query: noQuery,
  answer: ReleaseList,
  async respond(request) {
    const { dataset } = await requireCatalog(request);
    readQuery(noQuery, request.search);
    const releases = await request.store.releases(dataset.id);
    return { dataset: dataset.id, current: dataset.release.id, releases };
  },
};
