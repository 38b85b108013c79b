import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { databaseFile } from '../open-store.ts';
import { type Command, UsageError } from './command.ts';
import { ownTerminal } from './terminal.ts';
import { toldReleases } from './told-releases.ts';

interface Options {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

function optionsOf(args: readonly string[]): Options {
  const options = { from: { type: 'string' }, to: { type: 'string' }, overwrite: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { from, to, overwrite = false } = optionsOf(args);
  if (from !== 'duckdb' || to !== 'postgres') {
    throw new UsageError('What can be copied is --from duckdb --to postgres.');
  }
  const config = readConfig(process.env);
  if (config.databaseUrl === null) throw new ConfigError('DATABASE_URL is not set: it names the database to copy to.');
  const path = join(config.dataDir, databaseFile);
  if (!existsSync(path)) throw new ConfigError(`${path} is not there: DATA_DIR names the folder to copy from.`);
  const [{ duckdbSource }, { copyToPostgres }] = await Promise.all([
    import('../stores/duckdb-source.ts'),
    import('../stores/postgres-receive.ts'),
  ]);
  const source = await duckdbSource(path);
  const terminal = ownTerminal();
  const { told, count } = toldReleases(terminal);
  try {
    await copyToPostgres(source, config.databaseUrl, { isOverwriting: overwrite, ...told });
  } finally {
    await source.close();
  }
  terminal.say(`Copied and verified: ${count()}.\n`);
}

export const copyCommand: Command = {
  usage: 'copy --from duckdb --to postgres [--overwrite]',
  summary: 'Copies every release of the file in DATA_DIR into the database DATABASE_URL, and verifies it.',
  run,
};
