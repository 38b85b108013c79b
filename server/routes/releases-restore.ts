import { RestoreAnswer, RestoreRequest } from '../../src/contract/release.ts';
import type { Identity } from '../access/guard.ts';
import { readBody } from '../read-body.ts';
import type { MetricsStore } from '../store.ts';
import { noQuery, readQuery, requireCatalog } from './route.ts';
import { unknownRelease } from './unknown-release.ts';

const mostBytes = 16 * 1024;

export const restoreRoute = {
  path: '/datasets/:dataset/releases/:release/restore',
  summary: 'Makes an older release current again; needs a token with the role publisher',
  query: noQuery,
  body: RestoreRequest,
  answer: RestoreAnswer,
  needsToken: true,
} as const;

export interface RestoreAsked {
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly raw: Request;
}

/** Restores for whom the guard let through. Throws a 404 for what was never kept, a ReplacedError where another release was published meanwhile. */
export async function restore(
  store: MetricsStore,
  { params, search, raw }: RestoreAsked,
  by: Identity,
): Promise<RestoreAnswer> {
  const { dataset } = await requireCatalog({ store, params, search });
  readQuery(noQuery, search);
  const release = params.release ?? '';
  const { note, replacing } = await readBody(RestoreRequest, raw, mostBytes);
  const authorship = {
    author: by.name,
    note: note === '' ? null : note,
    at: new Date().toISOString(),
    ...(replacing === undefined ? {} : { replacing: { [dataset.id]: replacing } }),
  };
  if (await store.restore(dataset.id, release, authorship)) return { dataset: dataset.id, current: release };
  throw await unknownRelease(store, dataset.id, release);
}
