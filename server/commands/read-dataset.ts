import { ConfigError, readConfig } from '../config.ts';
import type { MetricsReader } from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import { openFigures } from './render-store.ts';

/** Reads a dataset as the server would show it, from one release. Throws ConfigError where there is no such dataset. */
export async function readDataset(
  dataset: string,
  read: (catalog: StoredCatalog, reader: MetricsReader) => Promise<void> | void,
): Promise<void> {
  const store = await openFigures(readConfig(process.env));
  try {
    const reader = store.pinned();
    const catalog = await reader.catalog(dataset);
    if (catalog === null) throw new ConfigError(`There is no dataset "${dataset}".`);
    await read(catalog, reader);
  } finally {
    await store.close();
  }
}
