import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { UsageError } from './command.ts';
import { importCommand } from './import.ts';
import { releasesCommand } from './releases.ts';
import type { StoreCommand } from './store-command.ts';
import { tokenCommand } from './token.ts';

/** The commands on the database, which a running server does for whoever asks at its socket. */
export const storeCommands: Readonly<Record<string, StoreCommand>> = {
  import: importCommand,
  token: tokenCommand,
  audit: auditCommand,
  releases: releasesCommand,
  backup: backupCommand,
};

/** Throws UsageError where there is no such command. */
export function storeCommandOf(name: string): StoreCommand {
  const command = Object.entries(storeCommands).find(([each]) => each === name)?.[1];
  if (command === undefined) throw new UsageError(`There is no command "${name}" on a database.`);
  return command;
}
