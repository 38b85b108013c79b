import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

interface Build {
  readonly args: readonly string[];
  /** Written last enough to stand for the whole build. */
  readonly product: string;
  readonly sources: readonly string[];
}

const settings = ['index.html', 'vite.config.ts', 'package-lock.json'];

export const builds = {
  client: { args: [], product: 'dist/client/index.html', sources: ['src', 'public', ...settings] },
  server: {
    args: ['--ssr'],
    product: 'dist/server/main.js',
    sources: ['src', 'server', ...settings],
  },
  mock: {
    args: ['--mode', 'mock'],
    product: 'dist/mock/index.html',
    sources: ['src', 'server', 'mocks', 'data', 'public', ...settings],
  },
} as const satisfies Record<string, Build>;

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale({ product, sources }: Build): boolean {
  const path = join(root, product);
  if (!existsSync(path)) return true;
  const built = statSync(path).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

function runVite(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`vite build ${args.join(' ')} ended with code ${String(code)}`));
    });
  });
}

/** Builds what is missing or older than its sources. */
export async function ensureBuilds(names: readonly (keyof typeof builds)[]): Promise<void> {
  for (const name of names) if (isStale(builds[name])) await runVite(builds[name].args);
}
