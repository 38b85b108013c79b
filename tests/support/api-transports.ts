import { gunzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { mockServer } from '../../mocks/node.ts';

/** A way to reach the app, already open. Answers come decompressed, as a browser gives them. */
export interface Transport {
  get(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

async function decompressed(response: Response): Promise<Response> {
  if (response.headers.get('Content-Encoding') !== 'gzip') return response;
  return new Response(gunzipSync(await response.arrayBuffer()), response);
}

function inProcess(app: Hono): Promise<Transport> {
  return Promise.resolve({
    get: async (path, init) => decompressed(await app.request(`http://parks.test${path}`, init)),
    close: () => Promise.resolve(),
  });
}

function overHttp(app: Hono): Promise<Transport> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      resolve({
        get: (path, init) => fetch(`http://127.0.0.1:${String(port)}${path}`, init),
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

function overMock(app: Hono): Promise<Transport> {
  const origin = 'http://parks.test';
  const server = mockServer({ origin, answer: async (request) => app.fetch(request), scenario: 'normal' });
  server.listen({ onUnhandledRequest: 'error' });
  return Promise.resolve({
    get: (path, init) => fetch(origin + path, init),
    close: () => Promise.resolve(server.close()),
  });
}

export const transports = [
  { name: 'in process', open: inProcess },
  { name: 'Node HTTP', open: overHttp },
  { name: 'msw/node', open: overMock },
] as const;
