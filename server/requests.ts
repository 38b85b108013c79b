import type { Logger } from 'pino';
import { withoutTokens } from './access/access-token.ts';

type Handler<Bindings> = (request: Request, bindings: Bindings) => Response | Promise<Response>;

/**
 * One door for all: the API under /api, figures for other sites' frames, everything else the client's files. Requests are logged at debug, failures at error. `bindings`
 * is what the HTTP server knows of a request beside it.
 */
export function requestHandler<Bindings>(
  api: Handler<Bindings>,
  { files, embed }: { readonly files: Handler<Bindings>; readonly embed: Handler<Bindings> },
  log: Logger,
): (request: Request, bindings: Bindings) => Promise<Response> {
  return async (request, bindings) => {
    const begun = performance.now();
    const { url } = request;
    const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
    const handle = path.startsWith('/api/') ? api : /^\/embed\/?(?:\?|$)/.test(path) ? embed : files;
    const response = await handle(request, bindings);
    if (response.status >= 500 || log.isLevelEnabled('debug')) {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      log[response.status >= 500 ? 'error' : 'debug'](
        { method: request.method, path: withoutTokens(path), status: response.status, ms },
        'request',
      );
    }
    return response;
  };
}
