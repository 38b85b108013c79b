import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builds, root } from './builds.ts';

export interface StartedServer {
  readonly url: string;
  /** From the start of the process until it answered. */
  readonly startMs: number;
  readonly pid: number;
  /** Where its database lies; commands find it by that. */
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

const startLimitMs = 300_000;

/**
 * Starts the built server on a free port and waits until it is healthy: over a DuckDB file of its own, unless it is given the address of
 * a PostgreSQL database.
 */
export async function startServer(datasetsDir = join(root, 'data'), databaseUrl?: string): Promise<StartedServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parkscope-run-'));
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, builds.server.product)], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATASETS_DIR: datasetsDir,
      // Whoever asks is one address here.
      PICTURES_PER_MINUTE: '0',
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGTERM');
  // A run that is broken off must leave no server behind.
  process.once('exit', end);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      process.off('exit', end);
      rmSync(dataDir, { recursive: true, force: true });
      resolve();
    });
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const port = await new Promise<number>((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new Error(`The server did not start in time.\n${said}`));
    }, startLimitMs);
    createInterface({ input: child.stdout }).on('line', (line) => {
      said += `${line}\n`;
      const found = /Parkscope is ready: http:\/\/[^:"]+:(\d+)/.exec(line)?.[1];
      if (found === undefined) return;
      clearTimeout(limit);
      resolve(Number(found));
    });
    void ended.then(() => {
      reject(new Error(`The server ended at once.\n${said}`));
    });
  });
  const url = `http://127.0.0.1:${String(port)}`;
  const health = await fetch(`${url}/api/v1/health`);
  if (!health.ok) throw new Error(`The server is not healthy: ${String(health.status)} ${await health.text()}`);
  return {
    url,
    startMs: performance.now() - begun,
    pid: child.pid ?? 0,
    dataDir,
    stop: async () => {
      end();
      await ended;
    },
  };
}
