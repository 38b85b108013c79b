import { type ProblemError, unknownId } from '../problems.ts';
import type { MetricsReader } from '../store.ts';

/** What is told of a release that was never kept: a 404 with the id nearest to it. */
export async function unknownRelease(store: MetricsReader, dataset: string, release: string): Promise<ProblemError> {
  const kept = await store.releases(dataset);
  return unknownId(
    'release',
    release,
    kept.map(({ id }) => id),
  );
}
