import type { Logger } from 'pino';
import { type LoadedDataset, loadDataset } from './load/load-dataset.ts';
import { DatasetError, type Mistake } from './load/mistake.ts';
import type { Folder } from './read-folders.ts';
import type { MetricsStore } from './store.ts';

/** Adds mistakes with their folder, one by one: there may be more of them than a call takes arguments. */
function addUnder(path: string, mistakes: readonly Mistake[], all: Mistake[]): void {
  for (const mistake of mistakes) all.push({ ...mistake, file: `${path}/${mistake.file}` });
}

/** Every folder loaded, or a DatasetError with the mistakes of all. */
async function loadAll(folders: readonly Folder[]): Promise<LoadedDataset[]> {
  const loaded: LoadedDataset[] = [];
  const mistakes: Mistake[] = [];
  for (const { path, files, mistakes: unreadable } of folders) {
    addUnder(path, unreadable, mistakes);
    if (unreadable.length > 0) continue;
    try {
      const dataset = await loadDataset(files);
      const { id } = dataset.catalog.dataset;
      const isRival = loaded.some((each) => each.catalog.dataset.id === id);
      if (isRival)
        mistakes.push({ file: `${path}/dataset.json`, line: 1, column: 'id', rule: 'duplicate_id', value: id });
      loaded.push(dataset);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      addUnder(path, error.mistakes, mistakes);
    }
  }
  if (mistakes.length > 0) throw new DatasetError(mistakes);
  return loaded;
}

/**
 * Publishes the folders whose release was never kept, all in one transaction. A release that is kept is left as it is, current or not: an
 * import or a restore after it stands.
 */
export async function importFolders(store: MetricsStore, folders: readonly Folder[], log: Logger): Promise<void> {
  const changed: LoadedDataset[] = [];
  for (const dataset of await loadAll(folders)) {
    const { id, release } = dataset.catalog.dataset;
    const kept = await store.releases(id);
    if (!kept.some((each) => each.id === release.id)) changed.push(dataset);
  }
  if (changed.length === 0) return;
  const observations = changed.reduce((sum, { catalog }) => sum + catalog.dataset.counts.observations, 0);
  log.info({ datasets: changed.map(({ catalog }) => catalog.dataset.id), observations }, 'importing');
  const begun = performance.now();
  const releases = await store.publish(changed);
  log.info({ releases, ms: Math.round(performance.now() - begun) }, 'imported');
}
