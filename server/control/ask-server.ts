import { createConnection, type Socket } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { byteLines } from '../byte-lines.ts';
import { UsageError } from '../commands/command.ts';
import { ownSteps } from '../commands/desk-files.ts';
import type { Terminal } from '../commands/terminal.ts';
import type { Config } from '../config.ts';
import { StoreError } from '../store.ts';
import { answerStep } from './asked-files.ts';
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
 * Has the running server do a command, prints what it says, and does what it needs with the files that the command names. Gives false
 * where no server runs on this DATA_DIR. Throws what the command threw there.
 */
export async function askServer(
  { dataDir }: Pick<Config, 'dataDir'>,
  ask: ControlAsk,
  { say, progress }: Terminal,
): Promise<boolean> {
  const socket = await connected(join(dataDir, controlFile));
  if (socket === null) return false;
  socket.on('error', () => socket.destroy());
  const steps = ownSteps(ask.cwd, ask.args);
  const send = (line: unknown): void => void socket.write(`${JSON.stringify(line)}\n`);
  send(ask);
  for await (const line of byteLines(socket)) {
    const said = z.parse(ControlSaid, JSON.parse(line.toString()));
    switch (said.kind) {
      case 'out':
        say(said.text);
        break;
      case 'progress':
        progress(said.text, said.isStep);
        break;
      case 'file':
        send(await answerStep(steps, said.file));
        break;
      case 'done':
        return true;
      case 'failed':
        throw said.isUsage ? new UsageError(said.text) : new StoreError(said.text);
    }
  }
  throw new StoreError('The server ended before the command did.');
}
