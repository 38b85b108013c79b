import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly path: string;
  readonly type: string;
  /** Compressed bodies that lie beside the file. */
  readonly encodings: readonly ('br' | 'gzip')[];
  readonly etag: string;
}

/** Files by URL path. Only what is listed can be asked for, so no path leads out of the folder. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const compressed = /\.(br|gz)$/;

export function listFiles(folder: string): StaticFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const known = new Set(names);
  const listed = names
    .filter((name) => !compressed.test(name) && !name.startsWith('.'))
    .map((name) => {
      const path = join(folder, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
      const encodings = [
        ...(known.has(`${name}.br`) ? ['br' as const] : []),
        ...(known.has(`${name}.gz`) ? ['gzip' as const] : []),
      ];
      const type = types[extname(name)] ?? 'application/octet-stream';
      return [`/${name}`, { path, type, encodings, etag: `W/"${hash}"` }] as const;
    });
  return new Map(listed);
}

const suffixes = { br: '.br', gzip: '.gz' } as const;

/** Null where the file has gone from disk. */
export async function readBody(
  { path }: StaticFile,
  encoding: 'br' | 'gzip' | null,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(encoding === null ? path : path + suffixes[encoding]));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The built client: beside the built server, or under the working directory when the server runs from source. Null before the first build. */
export function findClient(): string | null {
  const besideServer = resolve(dirname(fileURLToPath(import.meta.url)), '../client');
  const folders = [besideServer, resolve('dist/client')];
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
}
