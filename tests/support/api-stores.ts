import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { MetricsStore } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { memoryStore } from '../../server/stores/memory.ts';
import { postgresStore } from '../../server/stores/postgres.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

let server: Promise<PostgresServer> | undefined;

/** The server of this test file, started when first asked for. */
export function postgresServer(): Promise<PostgresServer> {
  server ??= startPostgres();
  return server;
}

afterAll(async () => {
  await (await server)?.remove();
});

export const stores: readonly { readonly name: string; readonly open: () => Promise<MetricsStore> }[] = [
  { name: 'memory', open: () => Promise.resolve(memoryStore()) },
  { name: 'DuckDB', open: () => duckdbStore(join(temporaryFolder(), 'parkscope.duckdb')) },
  { name: 'PostgreSQL', open: async () => postgresStore(await (await postgresServer()).database()) },
];
