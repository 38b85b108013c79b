import { join } from 'node:path';
import type { MetricsStore } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { memoryStore } from '../../server/stores/memory.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const stores: readonly { readonly name: string; readonly open: () => Promise<MetricsStore> }[] = [
  { name: 'memory', open: () => Promise.resolve(memoryStore()) },
  { name: 'DuckDB', open: () => duckdbStore(join(temporaryFolder(), 'parkscope.duckdb')) },
];
