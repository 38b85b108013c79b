import { queryOptions } from '@tanstack/react-query';
import { CatalogAnswer, ParkSearch } from '../contract/catalog-answer.ts';
import { DatasetList } from '../contract/catalog.ts';
import { Slice } from '../contract/slice.ts';
import { getJson } from './client.ts';
import { readCatalog } from './read-catalog.ts';

const minute = 60_000;
const segment = encodeURIComponent;

/** A published release never changes, so what is asked under its id stays fresh. */
const immutable = { staleTime: Infinity, gcTime: 30 * minute };

export function datasetsQuery() {
  return queryOptions({
    queryKey: ['datasets'],
    queryFn: ({ signal }) => getJson('/datasets', DatasetList, signal),
    staleTime: minute,
  });
}

function pathIn(dataset: string, release: string | null, path: string, more = ''): string {
  return `/datasets/${segment(dataset)}/${path}${release === null ? '' : `?release=${segment(release)}${more}`}`;
}

/** The catalogue of a release; null: of the current one. */
export function catalogQuery(dataset: string, release: string | null) {
  return queryOptions({
    queryKey: ['catalog', dataset, release],
    queryFn: async ({ signal }) =>
      readCatalog(await getJson(pathIn(dataset, release, 'catalog'), CatalogAnswer, signal)),
    staleTime: minute,
    gcTime: 30 * minute,
  });
}

interface Of {
  readonly dataset: string;
  /** What is asked is of this release, also where another is published meanwhile. */
  readonly release: string;
}

/** What a search for a park looks in. Kept for good: readers search when the network is gone, too. */
export function parkSearchQuery({ dataset, release }: Of) {
  return queryOptions({
    queryKey: ['park-search', dataset, release],
    queryFn: ({ signal }) => getJson(pathIn(dataset, release, 'park-search'), ParkSearch, signal),
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

/** Parks × periods of one metric; of all parks unless some are named. */
export function metricSliceQuery({
  dataset,
  release,
  metric,
  parks,
}: Of & { metric: string; parks?: readonly string[] }) {
  const chosen = parks === undefined ? '' : `&parks=${[...parks].sort().map(segment).join(',')}`;
  return queryOptions({
    queryKey: ['slice', dataset, release, 'metric', metric, chosen],
    queryFn: ({ signal }) =>
      getJson(pathIn(dataset, release, `slices/metric/${segment(metric)}`, chosen), Slice, signal),
    ...immutable,
  });
}

/** Parks × the named metrics at one period. */
export function periodSliceQuery({
  dataset,
  release,
  period,
  metrics,
}: Of & { period: string; metrics: readonly string[] }) {
  const named = metrics.map(segment).join(',');
  return queryOptions({
    queryKey: ['slice', dataset, release, 'period', period, named],
    queryFn: ({ signal }) =>
      getJson(pathIn(dataset, release, `slices/period/${segment(period)}`, `&metrics=${named}`), Slice, signal),
    ...immutable,
  });
}

/** Metrics × periods of one park. */
export function parkSliceQuery({ dataset, release, park }: Of & { park: string }) {
  return queryOptions({
    queryKey: ['slice', dataset, release, 'park', park],
    queryFn: ({ signal }) => getJson(pathIn(dataset, release, `slices/park/${segment(park)}`), Slice, signal),
    ...immutable,
  });
}

export function observationsCsvPath({ dataset, release }: Of): string {
  return pathIn(dataset, release, 'observations.csv');
}
