import { bandsDesk } from './bands-desk.ts';

const bell = new MessageChannel();
const waiting: (() => void)[] = [];
bell.port1.onmessage = () => waiting.shift()?.();

/** A message to itself stands behind those that came before it; a timer would wait four ms each time. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    bell.port2.postMessage(null);
  });
}

const answer = bandsDesk({
  post: (reply) => {
    // The ranks of every draw are handed over, not copied.
    const ranks = reply.kind === 'bands' && reply.ranks.buffer instanceof ArrayBuffer ? [reply.ranks.buffer] : [];
    self.postMessage(reply, { transfer: ranks });
  },
  rest,
  now: () => performance.now(),
});

self.addEventListener('message', (event: MessageEvent<unknown>) => {
  // Told to the page as an error of the worker, which ends it and can start another.
  answer(event.data).catch(reportError);
});
