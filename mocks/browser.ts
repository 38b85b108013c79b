import { setupWorker } from 'msw/browser';
import { handlers } from './handlers.ts';
import { readScenario } from './scenarios.ts';
import { shippedApp } from './shipped-app.ts';

/**
 * Starts the mock in the page: from then on requests to /api are answered by the server's own app, in memory. Resolves once the worker
 * listens; requests wait for the datasets to be loaded. Needs a secure origin (https or localhost), as service workers do.
 */
export async function startMock(): Promise<void> {
  const { origin, search } = window.location;
  const scenario = readScenario(search, window.sessionStorage);
  const app = shippedApp(scenario);
  const answer = async (request: Request): Promise<Response> => (await app).fetch(request);
  const worker = setupWorker(...handlers({ origin, answer, scenario }));
  await worker.start({
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest(request, print) {
      if (request.url.startsWith(`${origin}/api`)) print.error();
    },
  });
}
