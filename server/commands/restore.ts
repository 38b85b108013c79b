import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { backupSource, verifyBackup } from '../backup/read-backup.ts';
import { type Config, readConfig } from '../config.ts';
import { openStore } from '../open-store.ts';
import { type Command, UsageError } from './command.ts';
import { ownTerminal, type Terminal } from './terminal.ts';
import { toldReleases } from './told-releases.ts';

function asked(args: readonly string[]): { readonly file: string; readonly dataDir: string | undefined } {
  try {
    const options = { 'data-dir': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file !== undefined && rest.length === 0) return { file, dataDir: values['data-dir'] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
  throw new UsageError('The file of a backup is needed, one.');
}

/** Restores a backup as the arguments say. Throws UsageError, ConfigError or StoreError; then nothing of it stands. */
export async function restore(args: readonly string[], config: Config, terminal: Terminal): Promise<void> {
  const { file, dataDir } = asked(args);
  const log = pino({ level: 'silent' });
  const { at } = await verifyBackup(file);
  const store = await openStore(dataDir === undefined ? config : { ...config, dataDir, databaseUrl: null }, log);
  const source = backupSource(file);
  const { told, count } = toldReleases(terminal);
  try {
    await store.receive(source, told);
  } finally {
    await source.close();
    await store.close();
  }
  terminal.say(`Restored and verified: ${count()}, as they were at ${at}.\n`);
}

export const restoreCommand: Command = {
  usage: 'restore FILE [--data-dir DIR]',
  summary: 'Restores a backup into an empty database: that of DIR, or the one DATABASE_URL or DATA_DIR names.',
  run: (args) => restore(args, readConfig(process.env), ownTerminal()),
};
