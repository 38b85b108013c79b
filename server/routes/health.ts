import { Health } from '../../src/contract/service.ts';
import { noQuery, type RouteRequest } from './route.ts';

export const healthRoute = {
  path: '/health',
  summary:
    'Whether the server is up, its database answers, and which release of each dataset it serves; 503 when not ready',
  query: noQuery,
  answer: Health,
  async respond({ store }: RouteRequest): Promise<Health> {
    const isReachable = await store.isReachable();
    const datasets = await store.datasets();
    const releases = Object.fromEntries(datasets.map(({ id, release }) => [id, release.id]));
    return { live: true, ready: isReachable && datasets.length > 0, releases };
  },
};
