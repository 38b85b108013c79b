import { badParameter } from '../problems.ts';
import type { MetricsReader, MetricsStore } from '../store.ts';
import type { RouteRequest } from './route.ts';
import { unknownRelease } from './unknown-release.ts';

/**
 * A reader that stays on the releases now current, or on one of the dataset's that is named. No dataset: the first there is.
 * Throws a 404 for a release that was never kept.
 */
export async function pinnedReader(
  store: MetricsStore,
  dataset: string | null,
  release: string | null,
): Promise<MetricsReader> {
  if (release === null) return store.pinned();
  const of = dataset ?? (await store.datasets())[0]?.id ?? '';
  const reader = await store.at(of, release);
  if (reader !== null) return reader;
  // A dataset that is not known is what the route tells of.
  if ((await store.release(of)) === null) return store.pinned();
  throw await unknownRelease(store, of, release);
}

/** The request as a route is asked: `release` names what its reader stays on, and is none of the route's own parameters. */
export async function pinnedRequest(
  store: MetricsStore,
  { params, search }: Omit<RouteRequest, 'store'>,
): Promise<RouteRequest> {
  const named = search.getAll('release');
  const { dataset } = params;
  // A path without a dataset has nothing to stay on: there the parameter is as unknown as any other.
  if (named.length === 0 || dataset === undefined) return { store: store.pinned(), params, search };
  if (named.length > 1) throw badParameter('release', 'The parameter "release" is given twice.');
  const rest = new URLSearchParams(search);
  rest.delete('release');
  return { store: await pinnedReader(store, dataset, named[0] ?? ''), params, search: rest };
}
