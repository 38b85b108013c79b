import type { MetricsReader } from '../store.ts';
import { type Asked, type Current, type CurrentReleases, readerOver } from './current.ts';

/** Catalogs can weigh megabytes: so many that are not current are held, the one used last the longest. */
const mostHeld = 4;

/** Reads releases that may not be current. `find` gets one from the database, or null where it was never kept. */
export function keptReaders(
  current: () => CurrentReleases,
  asked: Asked,
  find: (dataset: string, release: string) => Promise<Current | null>,
): (dataset: string, release: string) => Promise<MetricsReader | null> {
  const held = new Map<string, Current>();

  async function found(dataset: string, release: string): Promise<Current | null> {
    const now = current().get(dataset);
    if (now?.catalog.dataset.release.id === release) return now;
    const key = `${dataset} ${release}`;
    const kept = held.get(key) ?? (await find(dataset, release));
    if (kept === null) return null;
    held.delete(key);
    held.set(key, kept);
    for (const oldest of held.keys()) {
      if (held.size <= mostHeld) break;
      held.delete(oldest);
    }
    return kept;
  }

  return async (dataset, release) => {
    const kept = await found(dataset, release);
    if (kept === null) return null;
    const releases = new Map(current()).set(dataset, kept);
    return readerOver(() => releases, asked);
  };
}
