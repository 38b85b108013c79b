import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { ProblemError, problemResponse } from '../server/problems.ts';
import { type Scenario, slowMs } from './scenarios.ts';

export interface MockOptions {
  /** Only this origin's API is answered: a bare path pattern would swallow the modules Vite serves under /src/api/. */
  readonly origin: string;
  /** The very app the server runs. */
  readonly answer: (request: Request) => Promise<Response>;
  readonly scenario: Scenario;
}

async function inScenario(request: Request, { answer, scenario }: MockOptions): Promise<Response> {
  switch (scenario) {
    case 'slow':
      await delay(slowMs);
      return answer(request);
    case 'error':
      return problemResponse(new ProblemError(500, 'The mock was asked to fail.'), new URL(request.url).pathname);
    case 'offline':
      return HttpResponse.error();
    case 'normal':
    case 'empty':
      return answer(request);
  }
}

/** An expression, because a path pattern decodes the address and throws on a malformed one, which the app itself answers. */
function underApi(origin: string): RegExp {
  return new RegExp(`^${origin.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}/api/`);
}

export function handlers(options: MockOptions): RequestHandler[] {
  return [http.all(underApi(options.origin), ({ request }) => inScenario(request, options))];
}
