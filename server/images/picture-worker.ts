import { parentPort } from 'node:worker_threads';
import '../../src/charts/all-chart-kinds.ts';
import '../../src/i18n/all-words.ts';
import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import { drawPicture } from './draw-picture.ts';
import { paintCollector } from './paint-memory.ts';
import { type PictureJob, PictureRefusedError } from './picture-job.ts';
import type { FromWorker, ToWorker } from './picture-messages.ts';

/** Catalogs are large and change with a release only: those used last are kept. */
const mostCatalogs = 8;

const port = parentPort;
if (port === null) throw new Error('This file is run as a worker.');

const collect = paintCollector();
const catalogs = new Map<string, Catalog>();
/** One job at a time: what it waits for. */
let waitForCatalog: ((catalog: Catalog) => void) | null = null;
const waitForSlice = new Map<number, (slice: Slice) => void>();
let asked = 0;

/** A picture's bytes are handed over, not copied. */
function say(message: FromWorker): void {
  const bytes = message.kind === 'drawn' ? (message.picture?.bytes ?? null) : null;
  port?.postMessage(message, bytes === null ? [] : [bytes.buffer]);
}

async function catalogOf(release: string): Promise<Catalog> {
  const known = catalogs.get(release);
  const catalog =
    known ??
    (await new Promise<Catalog>((resolve) => {
      waitForCatalog = resolve;
      say({ kind: 'needCatalog' });
    }));
  catalogs.delete(release);
  catalogs.set(release, catalog);
  for (const oldest of catalogs.keys()) {
    if (catalogs.size <= mostCatalogs) break;
    catalogs.delete(oldest);
  }
  return catalog;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function draw(job: PictureJob, release: string): Promise<void> {
  try {
    const picture = await drawPicture(job, {
      catalog: await catalogOf(release),
      language: job.language,
      ask: (request) =>
        new Promise((resolve) => {
          asked += 1;
          waitForSlice.set(asked, resolve);
          say({ kind: 'needSlice', id: asked, request });
        }),
    });
    say({ kind: 'drawn', picture });
  } catch (error) {
    if (error instanceof PictureRefusedError) say({ kind: 'refused', reason: error.message });
    else say({ kind: 'failed', reason: reasonOf(error) });
  }
  collect();
}

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'draw':
      void draw(message.job, message.release);
      return;
    case 'catalog':
      waitForCatalog?.(message.catalog);
      waitForCatalog = null;
      return;
    case 'slice':
      waitForSlice.get(message.id)?.(message.slice);
      waitForSlice.delete(message.id);
      return;
    case 'factsFailed':
      // The job is over for whoever asked; the next one finds nothing left of it.
      waitForCatalog = null;
      waitForSlice.clear();
  }
});
