const latestMs = 4_000;
const fallbackDelayMs = 1_500;

/** Runs once the page rests; on browsers that cannot tell, a little later. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: latestMs });
  else setTimeout(run, fallbackDelayMs);
}
