import { Health } from '../../src/contract/service.ts';
import { noQuery, type Route } from './route.ts';

export const healthRoute: Route = {
  path: '/health',
  summary: 'Whether the server is up, and which release of each dataset it serves',
  query: noQuery,
  answer: Health,
  async respond({ store }) {
    const datasets = await store.datasets();
    const releases = Object.fromEntries(datasets.map(({ id, release }) => [id, release.id]));
    return { live: true, ready: datasets.length > 0, releases };
  },
};
