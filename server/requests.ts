import type { Logger } from 'pino';

type Handler = (request: Request) => Response | Promise<Response>;

/** One door for both: the API under /api, everything else the client's files. Requests are logged at debug, failures at error. */
export function requestHandler(api: Handler, files: Handler, log: Logger): (request: Request) => Promise<Response> {
  return async (request) => {
    const begun = performance.now();
    const { url } = request;
    const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
    const response = await (path.startsWith('/api/') ? api(request) : files(request));
    if (response.status >= 500 || log.isLevelEnabled('debug')) {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      log[response.status >= 500 ? 'error' : 'debug'](
        { method: request.method, path, status: response.status, ms },
        'request',
      );
    }
    return response;
  };
}
