import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, ConfigError } from './config.ts';
import type { DurableStore } from './store.ts';

export const databaseFile = 'parkscope.duckdb';

/** The database file in DATA_DIR, which is made where it is missing. Throws ConfigError where it cannot be. */
function databasePath({ dataDir }: Pick<Config, 'dataDir'>): string {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (cause) {
    throw new ConfigError(`DATA_DIR=${dataDir} cannot be written: ${cause instanceof Error ? cause.message : ''}.`, {
      cause,
    });
  }
  return join(dataDir, databaseFile);
}

/**
 * The store that the configuration asks for: PostgreSQL where DATABASE_URL is set, a DuckDB file otherwise. Only the driver it needs is
 * loaded. Throws StoreError or ConfigError.
 */
export async function openStore(config: Config, log: Logger): Promise<DurableStore> {
  if (config.databaseUrl === null) {
    const { duckdbStore } = await import('./stores/duckdb.ts');
    return duckdbStore(databasePath(config), (version) =>
      log.warn({ version }, 'the database is of an older schema: it is rebuilt from the dataset folders'),
    );
  }
  const { postgresStore } = await import('./stores/postgres.ts');
  return postgresStore(config.databaseUrl, {
    onWait: () => log.info('another process is publishing: waiting for it'),
    onLost: (reason) => log.error({ reason }, 'the database is lost: connecting again'),
    onBack: () => log.info('the database is back'),
  });
}
