import { auditFiguresCommand } from './audit-figures.ts';
import { checkCommand } from './check.ts';
import { copyCommand } from './copy.ts';
import { type Command, UsageError } from './command.ts';
import { renderCommand } from './render.ts';
import { restoreCommand } from './restore.ts';
import { runOnStore } from './store-command.ts';
import { storeCommands } from './store-commands.ts';
import { templateCommand } from './template.ts';

const onStores = Object.entries(storeCommands).map(([name, command]): [string, Command] => [
  name,
  { ...command, run: (args) => runOnStore(name, command, args) },
]);

const commands: Readonly<Record<string, Command>> = {
  template: templateCommand,
  'audit-figures': auditFiguresCommand,
  copy: copyCommand,
  restore: restoreCommand,
  render: renderCommand,
  check: checkCommand,
  ...Object.fromEntries(onStores),
};

/** The commands, each with what it does. */
export function usage(): string {
  const lines = Object.values(commands).map(
    ({ usage: line, summary }) => `  node dist/server/main.js ${line}\n      ${summary}`,
  );
  return `Usage:\n${lines.join('\n')}\n`;
}

/** Runs the command that the first argument names. Throws UsageError, ConfigError or StoreError with what the reader is to be told. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<void> {
  if (name === 'help' || name === '--help') {
    process.stdout.write(usage());
    return;
  }
  const command = Object.entries(commands).find(([each]) => each === name)?.[1];
  if (command === undefined) throw new UsageError(`There is no command "${name}".`);
  await command.run(args);
}
