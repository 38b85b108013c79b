import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { BandsRequest } from './bands-request.ts';

export type Question =
  { readonly kind: 'indicators' } | Omit<Extract<BandsRequest, { readonly kind: 'bands' }>, 'id' | 'scheme' | 'matrix'>;

interface Asker {
  /** Told every reply to the question, not yet parsed. */
  readonly hear: (reply: unknown) => void;
  /** The worker broke down; whoever asks again gets a new one. */
  readonly fail: () => void;
}

interface Desk {
  readonly worker: Worker;
  readonly askers: Map<number, Asker>;
}

let desk: Desk | null = null;
let asked = 0;

function openDesk(): Desk {
  const worker = new Worker(new URL('./bands-worker.ts', import.meta.url), { type: 'module' });
  const askers: Desk['askers'] = new Map();
  const close = () => {
    worker.terminate();
    desk = null;
    for (const { fail } of askers.values()) fail();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'number')
      askers.get(data.id)?.hear(data);
  });
  worker.addEventListener('error', close);
  worker.addEventListener('messageerror', close);
  return { worker, askers };
}

/** Null where the browser gives no worker. */
function openedDesk(): Desk | null {
  try {
    return openDesk();
  } catch {
    return null;
  }
}

/** Asks the one worker of this page, which stays warm between questions; gives the way to want the answer no longer. */
export function askBands({ scheme, matrix }: ScoreCalculation, question: Question, asker: Asker): () => void {
  desk ??= openedDesk();
  if (desk === null) {
    asker.fail();
    return () => undefined;
  }
  const { worker, askers } = desk;
  asked += 1;
  const id = asked;
  askers.set(id, asker);
  const figures = { ...matrix, values: new Float64Array(matrix.values), present: new Uint8Array(matrix.present) };
  const request: BandsRequest = { ...question, id, scheme, matrix: figures };
  worker.postMessage(request, { transfer: [figures.values.buffer, figures.present.buffer] });
  return () => {
    if (!askers.delete(id)) return;
    const cancel: BandsRequest = { kind: 'cancel', id };
    worker.postMessage(cancel);
  };
}
