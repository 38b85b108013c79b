import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { databaseFile } from '../open-store.ts';
import { type Command, UsageError } from './command.ts';

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

const number = new Intl.NumberFormat('en');
const stepRows = 1_000_000;

/** Says on standard error how far a release is: in place on a terminal, every million rows elsewhere. */
function progress(): (id: string, copied: number, total: number) => void {
  let said = 0;
  return (id, copied, total) => {
    if (copied < said) said = 0;
    const isDue = process.stderr.isTTY || copied - said >= stepRows;
    if (!isDue) return;
    said = copied;
    const line = `${id}: ${number.format(copied)} of ${number.format(total)}`;
    process.stderr.write(
      process.stderr.isTTY ? `\r\u001b[K${line}${copied === total ? '\r\u001b[K' : ''}` : `${line}\n`,
    );
  };
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
  const onRows = progress();
  let releases = 0;
  try {
    await copyToPostgres(source, config.databaseUrl, {
      isOverwriting: overwrite,
      onRows: ({ id, observations }, copied) => onRows(id, copied, observations),
      onRelease: ({ id, observations, texts, hash }) => {
        releases += 1;
        const counts = `${number.format(observations)} observations, ${number.format(texts)} texts`;
        process.stdout.write(`${id}: ${counts}, verified (sha256 ${hash.slice(0, 16)})\n`);
      },
    });
  } finally {
    source.close();
  }
  process.stdout.write(`Copied and verified: ${number.format(releases)} releases.\n`);
}

export const copyCommand: Command = {
  usage: 'copy --from duckdb --to postgres [--overwrite]',
  summary: 'Copies every release of the file in DATA_DIR into the database DATABASE_URL, and verifies it.',
  run,
};
