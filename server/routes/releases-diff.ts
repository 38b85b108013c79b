import * as z from 'zod/mini';
import { ChangeKind, ReleaseDiff } from '../../src/contract/release-diff.ts';
import { badParameter } from '../problems.ts';
import { type DiffAsked, releaseDiff, type Side } from '../release-diff.ts';
import type { MetricsStore } from '../store.ts';
import { knownId, readQuery, requireCatalog } from './route.ts';
import { unknownRelease } from './unknown-release.ts';

const pageRows = 100;

/** What part of a difference is asked for. */
export const DiffPage = z.strictObject({
  metric: z.optional(z.string()),
  period: z.optional(z.string()),
  kind: z.optional(ChangeKind),
  from: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
});

const query = z.extend(DiffPage, { against: z.optional(z.string()) });

export const diffRoute = {
  path: '/datasets/:dataset/releases/:release/diff',
  summary:
    'What a release has other than another (`against`; the one published before it, where none is named): observations grouped by metric, 100 at a time from number `from`; with `metric`, the ranks that differ',
  query,
  answer: ReleaseDiff,
} as const;

export interface DiffRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

export interface PreparedDiff {
  /** Names both releases, as the ETag of the answer. */
  readonly releases: string;
  respond(): Promise<ReleaseDiff>;
}

/** A release as a side of a difference. Throws a 404 for one that was never kept. */
export async function sideOf(store: MetricsStore, dataset: string, release: string): Promise<Side> {
  const reader = await store.at(dataset, release);
  const catalog = (await reader?.catalog(dataset)) ?? null;
  if (reader !== null && catalog !== null) return { reader, catalog };
  throw await unknownRelease(store, dataset, release);
}

async function releaseBefore(store: MetricsStore, dataset: string, release: string): Promise<string> {
  const ids = (await store.releases(dataset)).map(({ id }) => id);
  const before = ids[ids.indexOf(release) + 1];
  if (before !== undefined) return before;
  throw badParameter('against', `No release was published before "${release}"; name the one to compare it with.`);
}

/** What is asked for of two sides. Throws a 404 for a metric that neither has. */
export function diffAsked(page: z.infer<typeof DiffPage>, before: Side, after: Side): DiffAsked {
  const metrics = [...after.catalog.metrics, ...before.catalog.metrics].map(({ id }) => id);
  return {
    metric: page.metric === undefined ? undefined : knownId('metric', page.metric, metrics),
    period: page.period === undefined ? undefined : knownId('period', page.period, after.catalog.periods),
    kind: page.kind,
    from: Number(page.from ?? 0),
    rows: pageRows,
  };
}

/** Finds the two releases. Throws a 404 for one that was never kept, a 400 for a metric that neither has. */
export async function prepareDiff(store: MetricsStore, { params, search }: DiffRequest): Promise<PreparedDiff> {
  const { dataset } = await requireCatalog({ store, params, search });
  const asked = readQuery(query, search);
  const after = await sideOf(store, dataset.id, params.release ?? '');
  const against = asked.against ?? (await releaseBefore(store, dataset.id, after.catalog.dataset.release.id));
  const before = await sideOf(store, dataset.id, against);
  const page = diffAsked(asked, before, after);
  return {
    releases: `${after.catalog.dataset.release.id}+${against}`,
    respond: () => releaseDiff(before, after, page),
  };
}
