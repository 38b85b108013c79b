import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { importFolders } from '../import-folders.ts';
import { databaseFile, openStore } from '../open-store.ts';
import { readFolders } from '../read-folders.ts';
import { type MetricsStore, StoreError } from '../store.ts';
import { memoryStore } from '../stores/memory.ts';

/** The figures the server would show: of its database, or of the dataset folders where there is none, or a running server holds it. */
export async function openFigures(config: Config): Promise<MetricsStore> {
  const log = pino({ level: 'silent' });
  const isKept = config.databaseUrl !== null || existsSync(join(config.dataDir, databaseFile));
  if (isKept) {
    try {
      return await openStore(config, log);
    } catch (error) {
      if (config.databaseUrl !== null || !(error instanceof StoreError)) throw error;
      process.stderr.write(`The database file is in use: drawing from the folders in ${config.datasetsDir}.\n`);
    }
  }
  const store = memoryStore();
  await importFolders(store, await readFolders(config.datasetsDir), log);
  return store;
}
