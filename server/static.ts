import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { isNamedBy } from './etag.ts';
import { accepts } from './pack.ts';
import { readBody, type StaticFile, type StaticFiles } from './static-files.ts';

const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Sent with every page and file. Frames of the same origin may show it: a deck can embed a figure. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
};

const notBuilt = 'The application is not built yet: run "npm run build". The API answers under /api/v1.\n';

const noFile = 'There is no such file.\n';

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** Route addresses have no dot in their last part; a file that is not there must be missed, not answered with the page. */
function isFileLike(path: string): boolean {
  return /\.[^/]+$/.test(path) || path.startsWith('/assets/');
}

function pathOf(request: Request): string {
  const { pathname } = new URL(request.url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/**
 * What carries its content in its name is kept for good. The icon is kept for a day: browsers look for it again at every change of the
 * address, which is every change of a figure. The rest is asked for anew each time.
 */
function keepsFor(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable';
  return path === '/favicon.svg' ? 'public, max-age=86400' : 'no-cache';
}

async function answer(file: StaticFile, path: string, request: Request): Promise<Response> {
  const accepted = request.headers.get('Accept-Encoding') ?? '';
  const encoding = file.encodings.find((each) => accepted.includes(each)) ?? null;
  const headers: Record<string, string> = {
    ...securityHeaders,
    'Content-Type': file.type,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': keepsFor(path),
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  };
  if (isNamedBy(request.headers.get('If-None-Match') ?? undefined, file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = await readBody(file, encoding);
  // Listed at the start, gone since: a build or a clean-up under a running server.
  if (body === null) return plain(404, noFile);
  headers['Content-Length'] = String(body.byteLength);
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** What the page of an address is sent as, made of the page that was built. */
export type FillPage = (html: string, request: Request) => Promise<string>;

/** The page is small: compressing it takes a tenth of a millisecond. */
async function filledPage(index: StaticFile, request: Request, fill: FillPage): Promise<Response> {
  const built = await readBody(index, null);
  if (built === null) return plain(404, noFile);
  const html = new TextEncoder().encode(await fill(new TextDecoder().decode(built), request));
  const isGzip = accepts(request.headers.get('Accept-Encoding') ?? undefined, 'gzip');
  const headers: Record<string, string> = {
    ...securityHeaders,
    'Content-Type': index.type,
    ETag: `W/"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`,
    Vary: 'Accept-Encoding, Sec-Fetch-Mode',
    'Cache-Control': 'no-cache',
    ...(isGzip ? { 'Content-Encoding': 'gzip' } : {}),
  };
  if (isNamedBy(request.headers.get('If-None-Match') ?? undefined, headers.ETag ?? ''))
    return new Response(null, { status: 304, headers });
  const body = isGzip ? new Uint8Array(gzipSync(html)) : html;
  headers['Content-Length'] = String(body.byteLength);
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/**
 * Serves the built client. A path that is no file gets the page, whose router reads it, filled for its address where `fill` is given; null
 * files mean nothing is built.
 */
export function staticHandler(files: StaticFiles | null, fill?: FillPage): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET is possible here.\n');
    const index = files?.get('/index.html');
    if (files === null || index === undefined) return plain(503, notBuilt);
    const path = pathOf(request);
    const file = files.get(path);
    if (file !== undefined) return answer(file, path, request);
    if (isFileLike(path)) return plain(404, noFile);
    return fill === undefined ? answer(index, '/index.html', request) : filledPage(index, request, fill);
  };
}
