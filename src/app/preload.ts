import { preloadCharts } from '../panels/lazy-chart.tsx';
import { preloadExports } from '../panels/take-away.ts';
import { routes } from './routes.ts';

const fallbackDelayMs = 1_500;

/** Once the first screen rests, fetches the code of the others, so that they open at once and still open when the network is gone. */
export function preloadWhenIdle(): void {
  const run = () => {
    for (const route of routes) void route.preload();
    preloadCharts();
    preloadExports();
  };
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 4_000 });
  else setTimeout(run, fallbackDelayMs);
}
