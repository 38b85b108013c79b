import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { UsageError } from '../commands/command.ts';
import type { Config } from '../config.ts';
import { StoreError } from '../store.ts';
import { type ControlAsk, controlFile, ControlSaid } from './control-line.ts';

/** A connection to the process that holds the database file; null where none takes commands. */
function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

/**
 * Has the running server do a command, and prints what it says. Gives false where no server runs on this DATA_DIR.
 * Throws what the command threw there.
 */
export async function askServer({ dataDir }: Pick<Config, 'dataDir'>, ask: ControlAsk): Promise<boolean> {
  const socket = await connected(join(dataDir, controlFile));
  if (socket === null) return false;
  socket.on('error', () => socket.destroy());
  socket.write(`${JSON.stringify(ask)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const said = z.parse(ControlSaid, JSON.parse(line));
    if (said.kind === 'out') process.stdout.write(said.text);
    else if (said.kind === 'done') return true;
    else throw said.isUsage ? new UsageError(said.text) : new StoreError(said.text);
  }
  throw new StoreError('The server ended before the command did.');
}
