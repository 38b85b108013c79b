import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { byteLines } from '../byte-lines.ts';
import { UsageError } from '../commands/command.ts';
import { filesBy } from '../commands/desk-files.ts';
import { storeCommandOf } from '../commands/store-commands.ts';
import type { Config } from '../config.ts';
import type { DurableStore } from '../store.ts';
import { askedSteps, readAnswer } from './asked-files.ts';
import { ControlAsk, controlFile, type ControlSaid } from './control-line.ts';

/** Runs one command with the store this process holds, and ends the connection with how it went. */
async function answer(socket: Socket, { store, config }: ControlOptions): Promise<void> {
  const say = (said: ControlSaid): void => void socket.write(`${JSON.stringify(said)}\n`);
  const lines = byteLines(socket);
  const next = async (): Promise<Buffer | undefined> => {
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  };
  try {
    const line = await next();
    if (line === undefined) return;
    const { command, args, cwd, user } = z.parse(ControlAsk, JSON.parse(line.toString()));
    const steps = askedSteps(async (file) => {
      say({ kind: 'file', file });
      return readAnswer(await next());
    });
    await storeCommandOf(command).work(args, {
      ...{ store, config, cwd, user, isServing: true },
      files: filesBy(steps),
      say: (text) => say({ kind: 'out', text }),
      progress: (text, isStep = false) => say({ kind: 'progress', text, isStep }),
    });
    say({ kind: 'done' });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    say({ kind: 'failed', text, isUsage: error instanceof UsageError });
  } finally {
    socket.end();
  }
}

interface ControlOptions {
  readonly store: DurableStore;
  readonly config: Config;
}

/** Takes commands; whoever opens the socket is to be able to open it because the system lets them. */
export function controlServer(options: ControlOptions): Server {
  return createServer((socket) => {
    socket.on('error', () => socket.destroy());
    void answer(socket, options);
  });
}

/** Where to listen: a socket that a process left behind is taken away, for this one holds the database file. */
export function controlPath({ dataDir }: Pick<Config, 'dataDir'>): string {
  const path = join(dataDir, controlFile);
  rmSync(path, { force: true });
  return path;
}
