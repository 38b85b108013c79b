import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder of `data`, by their names. */
export function readDataset(folder: string): Record<string, string> {
  const at = join(import.meta.dirname, '../../data', folder);
  return Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}
