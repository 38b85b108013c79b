import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { keepPaintMemory } from './paint-memory.ts';
import type { Pictures } from './picture-job.ts';
import { picturePool } from './picture-pool.ts';

/** Beside this file in the sources; beside the built server, or above it where this stands in a file of its own. */
const places = ['./picture-worker.ts', './picture-worker.js', '../picture-worker.js'];

/** The file that draws, as it can be run now. */
export function pictureWorker(): URL {
  const found = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(fileURLToPath(url)));
  if (found === undefined) throw new Error('The part that draws pictures was not built.');
  return found;
}

/** More threads than this would only wait for memory. */
const mostThreads = 4;

/** Draws on as many threads as there are cores, up to four. */
export function openPictures(): Pictures {
  keepPaintMemory();
  return picturePool({ workerUrl: pictureWorker(), threads: Math.min(mostThreads, availableParallelism()) });
}
