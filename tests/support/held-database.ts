import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from '../../server/config.ts';
import { askServer } from '../../server/control/ask-server.ts';
import { controlPath, controlServer } from '../../server/control/control-server.ts';
import type { DurableStore } from '../../server/store.ts';
import { duckdbStore } from '../../server/stores/duckdb.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface HeldDatabase {
  /** Where the one who asks stands; the database lies in `db` there. */
  readonly root: string;
  readonly config: Config;
  readonly store: DurableStore;
  /** Has the holder do a command; gives what it said. Rejects with what it threw. */
  ask(args: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

/** A DuckDB file that is held, and its holder taking commands at the socket beside it, all in this process. */
export async function heldDatabase(): Promise<HeldDatabase> {
  const root = temporaryFolder();
  const config = readConfig({ DATA_DIR: join(root, 'db'), DATASETS_DIR: join(root, 'data') });
  mkdirSync(config.dataDir);
  const store = await duckdbStore(join(config.dataDir, 'parkscope.duckdb'));
  const server = controlServer({ store, config });
  server.listen(controlPath(config));
  await once(server, 'listening');
  return {
    ...{ root, config, store },
    async ask([command = '', ...args]) {
      let said = '';
      const terminal = { say: (text: string) => void (said += text), progress: () => undefined };
      const isDone = await askServer(config, { command, args, cwd: root, user: 'Lin' }, terminal);
      if (!isDone) throw new Error('Nobody takes commands.');
      return said;
    },
    async close() {
      server.close();
      await store.close();
    },
  };
}
