/** The first figure is what a reader came for: whatever is fetched ahead of use waits until it stands. */
let isThere = false;
const waiting = new Set<() => void>();

/** A page without figures must not wait for ever. */
const longestWaitMs = 6_000;

export function markFigureReady(): void {
  isThere = true;
  for (const run of waiting) run();
  waiting.clear();
}

/** Runs once the first figure is in the page, or after six seconds. */
export function afterFirstFigure(run: () => void): void {
  if (isThere) {
    run();
    return;
  }
  waiting.add(run);
  setTimeout(() => {
    if (waiting.delete(run)) run();
  }, longestWaitMs);
}
