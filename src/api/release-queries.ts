import { queryOptions } from '@tanstack/react-query';
import { RestoreAnswer, ReleaseList } from '../contract/release.ts';
import { ReleaseDiff } from '../contract/release-diff.ts';
import { getJson } from './client.ts';
import { postJson } from './post.ts';

const segment = encodeURIComponent;

/** Every release of a dataset, newest first. */
export function releasesQuery(dataset: string) {
  return queryOptions({
    queryKey: ['releases', dataset],
    queryFn: ({ signal }) => getJson(`/datasets/${segment(dataset)}/releases`, ReleaseList, signal),
  });
}

export interface DiffAsked {
  readonly dataset: string;
  readonly release: string;
  readonly against: string;
  /** Null: of every metric, and no ranks. */
  readonly metric: string | null;
}

/** So many observations come at a time. */
export const diffPageRows = 100;

/** How a page of a difference is asked for, from observation number `from`. */
export type DiffPage = (from: number) => ReturnType<typeof diffQuery>;

/** A page of what one release has other than another, from observation number `from`. Releases never change, nor does what tells them apart. */
export function diffQuery({ dataset, release, against, metric }: DiffAsked, from: number) {
  const query = new URLSearchParams({ against, from: String(from) });
  if (metric !== null) query.set('metric', metric);
  const path = `/datasets/${segment(dataset)}/releases/${segment(release)}/diff?${query.toString()}`;
  return queryOptions<ReleaseDiff, Error, ReleaseDiff, readonly unknown[]>({
    queryKey: ['release-diff', path],
    queryFn: ({ signal }) => getJson(path, ReleaseDiff, signal),
    staleTime: Infinity,
  });
}

export interface RestoreAsked {
  readonly dataset: string;
  readonly release: string;
  /** The release that is current, as the reader knows. */
  readonly replacing: string;
  readonly note: string;
  readonly token: string;
}

/** Makes a release current again. Throws as `postJson` does. */
export function postRestore({ dataset, release, replacing, note, token }: RestoreAsked): Promise<RestoreAnswer> {
  const path = `/datasets/${segment(dataset)}/releases/${segment(release)}/restore`;
  return postJson(path, { schema: RestoreAnswer, body: { note, replacing }, token });
}
