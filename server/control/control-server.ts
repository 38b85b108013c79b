import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { UsageError } from '../commands/command.ts';
import { storeCommandOf } from '../commands/store-commands.ts';
import type { Config } from '../config.ts';
import type { MetricsStore } from '../store.ts';
import { ControlAsk, controlFile, type ControlSaid } from './control-line.ts';

/** Runs one command with the store this process holds, and ends the connection with how it went. */
async function answer(socket: Socket, line: string, { store, config }: ControlOptions): Promise<void> {
  const say = (said: ControlSaid): void => void socket.write(`${JSON.stringify(said)}\n`);
  try {
    const { command, args, cwd } = z.parse(ControlAsk, JSON.parse(line));
    await storeCommandOf(command).work(args, {
      ...{ store, config, cwd, isServing: true },
      say: (text) => say({ kind: 'out', text }),
    });
    say({ kind: 'done' });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    say({ kind: 'failed', text, isUsage: error instanceof UsageError });
  }
  socket.end();
}

interface ControlOptions {
  readonly store: MetricsStore;
  readonly config: Config;
}

/** Takes commands; whoever opens the socket is to be able to open it because the system lets them. */
export function controlServer(options: ControlOptions): Server {
  return createServer((socket) => {
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).once('line', (line) => void answer(socket, line, options));
  });
}

/** Where to listen: a socket that a process left behind is taken away, for this one holds the database file. */
export function controlPath({ dataDir }: Pick<Config, 'dataDir'>): string {
  const path = join(dataDir, controlFile);
  rmSync(path, { force: true });
  return path;
}
