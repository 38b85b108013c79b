import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface ServerProcess {
  /** The first log line, from the start, that holds this text. Rejects where the process ends without one. */
  line(text: string): Promise<string>;
  /** The address the server says it is ready at. */
  address(): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  /** All it has logged so far. */
  logged(): string;
  readonly exited: Promise<Exit>;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Runs the server from source in a process of its own, on a free port unless PORT says otherwise; with arguments, the command they name,
 * which says its lines as the server logs them.
 */
export function startServer(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = (): void => waiting.forEach((check) => check());
  let stderr = '';
  let isOver = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exited = new Promise<Exit>((done) => {
    child.on('close', (code, signal) => {
      isOver = true;
      wake();
      done({ code, signal, stderr });
    });
  });

  function line(text: string): Promise<string> {
    return new Promise((found, failed) => {
      const check = (): void => {
        const match = lines.find((each) => each.includes(text));
        if (match === undefined && !isOver) return;
        waiting.delete(check);
        if (match === undefined) failed(new Error(`The server ended without saying "${text}". ${stderr}`));
        else found(match);
      };
      waiting.add(check);
      check();
    });
  }

  return {
    line,
    address: async () => {
      const found = /http:\/\/localhost:(\d+)/.exec(await line('Parkscope is ready'));
      return `http://127.0.0.1:${found?.[1] ?? ''}`;
    },
    kill: (signal) => void child.kill(signal),
    logged: () => lines.join('\n'),
    exited,
  };
}
