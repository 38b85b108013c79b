import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config.ts';
import type { Mistake } from './load/mistake.ts';

export interface Folder {
  readonly path: string;
  readonly files: Record<string, string>;
  /** Files that are not UTF-8; their text is left out. */
  readonly mistakes: readonly Mistake[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8: a Chinese Excel saves CSV as GBK unless told otherwise, and the line helps to see that. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    if (decoded(bytes.subarray(start, end)) === null) return line;
    start = end;
  }
  return line;
}

async function readFolder(path: string): Promise<Folder> {
  const names = (await readdir(path)).filter((name) => /\.(csv|json)$/.test(name)).sort();
  const files: Record<string, string> = {};
  const mistakes: Mistake[] = [];
  for (const name of names) {
    const bytes = await readFile(join(path, name));
    const text = decoded(bytes);
    if (text !== null) files[name] = text;
    else mistakes.push({ file: name, line: brokenLine(bytes), column: '', rule: 'not_utf8', value: '' });
  }
  return { path, files, mistakes };
}

/** Every dataset folder under `root`, in order of name. Throws ConfigError where `root` cannot be read or holds none. */
export async function readFolders(root: string): Promise<Folder[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((cause: unknown) => {
    throw new ConfigError(`DATASETS_DIR=${root} cannot be read.`, { cause });
  });
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (names.length === 0) throw new ConfigError(`DATASETS_DIR=${root} holds no dataset folder.`);
  return Promise.all(names.sort().map((name) => readFolder(join(root, name))));
}
