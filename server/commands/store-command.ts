import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { askServer } from '../control/ask-server.ts';
import { openStore } from '../open-store.ts';
import type { DurableStore } from '../store.ts';
import { type Command, UsageError } from './command.ts';
import { type DeskFiles, filesBy, ownSteps } from './desk-files.ts';
import { ownTerminal, type Terminal } from './terminal.ts';

/** What a command works with. */
export interface Desk extends Terminal {
  readonly store: DurableStore;
  readonly config: Config;
  /** Where the one who asks stands. */
  readonly cwd: string;
  /** The name under which the system knows the one who asks. */
  readonly user: string;
  /** Whether this is the process that serves. */
  readonly isServing: boolean;
  readonly files: DeskFiles;
}

/**
 * A command on the database. A DuckDB file is held by one process: while a server runs on it, the command is done by that server, at the
 * socket in DATA_DIR.
 */
export interface StoreCommand extends Omit<Command, 'run'> {
  work(args: readonly string[], desk: Desk): Promise<void>;
}

/** The author of what is done on the command line, where nobody is named. */
export const commandLine = 'command line';

interface Given<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly positionals: readonly string[];
}

/** Options that take a text each, and the rest. Throws UsageError for any other. */
export function textOptions<Name extends string>(args: readonly string[], names: readonly Name[]): Given<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') given[name] = value;
    }
    return { values: given, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

/** A container may run as a user whom nobody gave a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${String(process.getuid?.() ?? '')}`;
  }
}

/** Does a command here, or has the server do it that holds the file. */
export async function runOnStore(name: string, command: StoreCommand, args: readonly string[]): Promise<void> {
  const config = readConfig(process.env);
  const [cwd, user, terminal] = [process.cwd(), userName(), ownTerminal()];
  const ask = { command: name, args: [...args], cwd, user };
  if (config.databaseUrl === null && (await askServer(config, ask, terminal))) return;
  const store = await openStore(config, pino({ level: 'silent' }));
  try {
    const files = filesBy(ownSteps(cwd, args));
    await command.work(args, { ...terminal, store, config, cwd, user, files, isServing: false });
  } finally {
    await store.close();
  }
}
