import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod/mini';

/** How long the painter's allocator keeps what was freed: a busy server paints again at once, a quiet one gives it back. */
const keptMs = 10_000;

/**
 * Has the painter keep the memory of one picture for the next. By default its allocator (mimalloc, inside resvg) hands 8 MB back to the system
 * after 10 ms, and a virtual machine takes longer to hand them out anew, page by page, than painting takes. To be called on the main thread
 * before the first picture: the allocator reads the environment once, and only the main thread writes to the process's own.
 */
export function keepPaintMemory(): void {
  process.env.MIMALLOC_PURGE_DELAY ??= String(keptMs);
}

const Collect = z.custom<(options: { readonly type: 'minor' }) => void>((value) => typeof value === 'function');

/**
 * Lets go of pictures nobody holds any more. V8 sees a few bytes where the painter holds megabytes, and would let dozens of them gather before it
 * looks; called after each picture it costs about a millisecond.
 */
export function paintCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = z.parse(Collect, runInNewContext('gc'));
  setFlagsFromString('--no-expose-gc');
  return () => collect({ type: 'minor' });
}
