import { BookReply } from './book-reply.ts';
import type { BookRequest } from './book-request.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function repliedByWorker(request: BookRequest): Promise<unknown> {
  const worker = new Worker(new URL('./book-worker.ts', import.meta.url), { type: 'module' });
  const reply = new Promise<unknown>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      resolve(event.data);
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    worker.postMessage(request);
  });
  return reply.finally(() => {
    worker.terminate();
  });
}

/** The same on the page itself, where there are no workers. */
async function repliedHere(request: BookRequest): Promise<unknown> {
  const { answerBook } = await import('./answer-book.ts');
  return answerBook(request);
}

/** The workbook of a score as a file, written in a worker, for a large one takes seconds. Rejects where the score is refused. */
export async function scoreWorkbookBlob(request: BookRequest): Promise<Blob> {
  const message = await (typeof Worker === 'undefined' ? repliedHere(request) : repliedByWorker(request));
  const reply = BookReply.parse(message);
  if (reply.kind === 'refused') throw new Error(reply.reason);
  return new Blob([reply.bytes], { type: workbookType });
}
