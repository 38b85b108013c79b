import { bandsDesk } from '../../src/pages/score/bands-desk.ts';

/** Workers that break down as soon as they are asked, until there are none left. */
let broken = 0;

export function breakWorkers(count: number): void {
  broken = count;
}

/** In place of the one that jsdom lacks: it answers by the code of the real one, in the same thread. */
class DeskWorker extends EventTarget {
  readonly #answer = bandsDesk({
    post: (reply) => {
      this.dispatchEvent(new MessageEvent('message', { data: reply }));
    },
    rest: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
    now: () => performance.now(),
  });

  postMessage(message: unknown): void {
    if (broken > 0) {
      broken -= 1;
      setTimeout(() => this.dispatchEvent(new Event('error')));
      return;
    }
    void this.#answer(message);
  }

  terminate(): void {
    // Nobody listens to it any more.
  }
}

export function lendWorker(): void {
  Object.defineProperty(globalThis, 'Worker', { configurable: true, writable: true, value: DeskWorker });
}
