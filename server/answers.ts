import type { Context } from 'hono';
import { AnswerCache, type Packed } from './cache.ts';
import { etagOf, isNamedBy } from './etag.ts';
import { acceptsGzip, cacheHeaders, pack } from './pack.ts';

export interface AnswersOptions {
  /** Bound of the cache in bytes. */
  readonly cacheBytes: number;
  /** Tells builds apart, so that a reader's copy does not outlive the program that made it. */
  readonly build: string;
}

export type Send = (context: Context, release: string, compute: () => Promise<unknown>) => Promise<Response>;

function urlOf(context: Context): string {
  const { url } = context.req;
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: cacheHeaders(etag) });
}

function send(context: Context, packed: Packed): Response {
  return acceptsGzip(context.req.header('Accept-Encoding'))
    ? new Response(packed.gzip, { headers: packed.gzipHeaders })
    : new Response(packed.plain, { headers: packed.plainHeaders });
}

/**
 * Sends answers that depend on the URL and a release alone: computed and compressed once, then served as bytes. Requests that come
 * while the first is being computed wait for it. A reader whose copy is of the same release gets 304 and nothing is computed.
 */
export function answers({ cacheBytes, build }: AnswersOptions): Send {
  const cache = new AnswerCache(cacheBytes);
  const underWay = new Map<string, Promise<Packed>>();

  function packed(key: string, etag: string, compute: () => Promise<unknown>): Promise<Packed> {
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const work = compute()
      .then((answer) => pack(answer, etag))
      .then((done) => {
        cache.set(key, done);
        return done;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  return async (context, release, compute) => {
    const url = urlOf(context);
    const etag = etagOf(release, url, build);
    if (isNamedBy(context.req.header('If-None-Match'), etag)) return notModified(etag);
    const key = `${release} ${url}`;
    return send(context, cache.get(key) ?? (await packed(key, etag, compute)));
  };
}

/** A file that is streamed and never kept; compressed on the way where the reader takes gzip. */
export async function sendFile(context: Context, { release, build, type, file }: FileAnswer): Promise<Response> {
  const etag = etagOf(release, urlOf(context), build);
  if (isNamedBy(context.req.header('If-None-Match'), etag)) return notModified(etag);
  const { name, body } = await file();
  const headers = {
    ...cacheHeaders(etag),
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
  };
  if (!acceptsGzip(context.req.header('Accept-Encoding'))) return new Response(body, { headers });
  const compressed = body.pipeThrough(new CompressionStream('gzip'));
  return new Response(compressed, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
}

export interface FileAnswer {
  readonly release: string;
  readonly build: string;
  readonly type: string;
  readonly file: () => Promise<{ readonly name: string; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> }>;
}
