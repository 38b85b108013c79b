import type { IncomingMessage, ServerResponse } from 'node:http';
import { metricsType } from './instruments.ts';

/** Answers GET /metrics, at a port of its own: what is counted is not for readers. */
export function metricsHandler(text: () => Promise<string>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '').replace(/\?.*$/s, '');
    const send = (status: number, body: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (path !== '/metrics') return send(404, 'What is counted is at /metrics.\n');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, 'Only GET is possible here.\n');
    text().then(
      (body) => send(200, body, metricsType),
      () => send(500, 'What is counted cannot be told.\n'),
    );
  };
}
