import { Worker } from 'node:worker_threads';
import {
  type Picture,
  type PictureFacts,
  type PictureJob,
  PictureRefusedError,
  type Pictures,
  PicturesBusyError,
} from './picture-job.ts';
import type { FromWorker, ToWorker } from './picture-messages.ts';

export interface PoolOptions {
  /** The file that `picture-worker.ts` was built to. */
  readonly workerUrl: URL;
  readonly threads: number;
  /** How many pictures may wait for a thread; more are refused. */
  readonly mostWaiting?: number;
  /** After this long a picture is given up, and its thread with it. */
  readonly limitMs?: number;
  /** Arguments of Node for the threads, where not this process's own. */
  readonly execArgv?: readonly string[];
}

interface Task {
  readonly job: PictureJob;
  readonly facts: PictureFacts;
  readonly resolve: (picture: Picture | null) => void;
  readonly reject: (error: unknown) => void;
}

interface Desk {
  readonly worker: Worker;
  task: Task | null;
  limit: NodeJS.Timeout | null;
}

/**
 * Draws on threads of their own, one picture each at a time: a picture takes tens of milliseconds, in which this thread answers a hundred
 * other requests. Threads start when first needed, do not keep the process alive, and are replaced when they break down.
 */
export function picturePool({
  workerUrl,
  threads,
  mostWaiting = 64,
  limitMs = 20_000,
  execArgv,
}: PoolOptions): Pictures {
  const desks = new Set<Desk>();
  const waiting: Task[] = [];

  function finish(desk: Desk, settle: (task: Task) => void): void {
    const { task } = desk;
    if (desk.limit !== null) clearTimeout(desk.limit);
    desk.task = null;
    desk.limit = null;
    desk.worker.unref();
    if (task !== null) settle(task);
    next();
  }

  function close(desk: Desk, error: Error): void {
    if (!desks.delete(desk)) return;
    void desk.worker.terminate();
    finish(desk, ({ reject }) => reject(error));
  }

  function tell(desk: Desk, message: ToWorker): void {
    desk.worker.postMessage(message);
  }

  /** Facts come from the store, which lives on this thread. */
  async function bring(desk: Desk, message: Extract<FromWorker, { kind: 'needCatalog' | 'needSlice' }>): Promise<void> {
    const { task } = desk;
    if (task === null) return;
    try {
      const fetched: ToWorker =
        message.kind === 'needCatalog'
          ? { kind: 'catalog', catalog: await task.facts.catalog() }
          : { kind: 'slice', id: message.id, slice: await task.facts.ask(message.request) };
      if (desk.task === task) tell(desk, fetched);
    } catch (error) {
      if (desk.task !== task) return;
      tell(desk, { kind: 'factsFailed' });
      finish(desk, ({ reject }) => reject(error));
    }
  }

  function hear(desk: Desk, message: FromWorker): void {
    switch (message.kind) {
      case 'needCatalog':
      case 'needSlice':
        void bring(desk, message);
        return;
      case 'drawn':
        finish(desk, ({ resolve }) => resolve(message.picture));
        return;
      case 'refused':
        finish(desk, ({ reject }) => reject(new PictureRefusedError(message.reason)));
        return;
      case 'failed':
        finish(desk, ({ reject }) => reject(new Error(message.reason)));
    }
  }

  function open(): Desk {
    const worker = new Worker(workerUrl, execArgv === undefined ? {} : { execArgv: [...execArgv] });
    const desk: Desk = { worker, task: null, limit: null };
    worker.on('message', (message: FromWorker) => hear(desk, message));
    worker.on('error', (error) => close(desk, error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => close(desk, new Error('A thread that draws ended.')));
    desks.add(desk);
    return desk;
  }

  function next(): void {
    while (waiting.length > 0) {
      const free = [...desks].find(({ task }) => task === null) ?? (desks.size < threads ? open() : undefined);
      const task = free && waiting.shift();
      if (task === undefined || free === undefined) return;
      free.task = task;
      free.worker.ref();
      free.limit = setTimeout(() => close(free, new PicturesBusyError('The picture took too long.')), limitMs);
      tell(free, { kind: 'draw', job: task.job, release: task.facts.release });
    }
  }

  return {
    draw: (job, facts) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= mostWaiting) {
          reject(new PicturesBusyError('Too many pictures are being drawn.'));
          return;
        }
        waiting.push({ job, facts, resolve, reject });
        next();
      }),
    close: async () => {
      for (const { reject } of waiting.splice(0)) reject(new PicturesBusyError('The server is closing.'));
      const workers = [...desks].map(({ worker }) => worker);
      for (const desk of desks) close(desk, new PicturesBusyError('The server is closing.'));
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
