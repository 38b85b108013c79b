import type { Context } from 'hono';
import { AnswerCache, encodings, type Packed } from './cache.ts';
import { etagOf, isNamedBy } from './etag.ts';
import { accepts, cacheHeaders, type Compress, pack } from './pack.ts';

export interface AnswersOptions {
  /** Bound of the cache in bytes. */
  readonly cacheBytes: number;
  /** Tells builds apart, so that a reader's copy does not outlive the program that made it. */
  readonly build: string;
  /** Null where the runtime has none: then answers are compressed with gzip alone. */
  readonly brotli?: Compress | null;
  /** Told where each answer comes from. */
  readonly onAnswer?: ((from: AnswerSource) => void) | undefined;
}

/** The reader's own copy stood, the answer was kept ready (or under way), or it was made. */
export type AnswerSource = 'reader' | 'cache' | 'made';

export type Send = (context: Context, release: string, compute: () => Promise<unknown>) => Promise<Response>;

/** What an answer depends on: a release, and an address that stands for all that was asked. */
export interface Asked {
  readonly release: string;
  readonly url: string;
}

/** Sends bytes that depend on `asked` alone; `make` is told the ETag they carry. */
export type SendPacked = (context: Context, asked: Asked, make: (etag: string) => Promise<Packed>) => Promise<Response>;

function urlOf(context: Context): string {
  const { url } = context.req;
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: cacheHeaders(etag) });
}

function send(context: Context, packed: Packed): Response {
  const header = context.req.header('Accept-Encoding');
  const { plain, encoded, headers } = packed;
  const encoding = encodings.find((each) => encoded[each] !== undefined && accepts(header, each));
  return encoding === undefined
    ? new Response(plain, { headers })
    : new Response(encoded[encoding], { headers: { ...headers, 'Content-Encoding': encoding } });
}

/**
 * Sends what depends on an address and a release alone: made once, then served as bytes. Requests that come while the first is being made
 * wait for it. A reader whose copy is of the same release gets 304 and nothing is made.
 */
export function packedAnswers({ cacheBytes, build, onAnswer }: Omit<AnswersOptions, 'brotli'>): SendPacked {
  const cache = new AnswerCache(cacheBytes);
  const underWay = new Map<string, Promise<Packed>>();

  function packed(key: string, make: () => Promise<Packed>): Promise<Packed> {
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const work = make()
      .then((done) => {
        cache.set(key, done);
        return done;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  }

  return async (context, { release, url }, make) => {
    const etag = etagOf(release, url, build);
    if (isNamedBy(context.req.header('If-None-Match'), etag)) {
      onAnswer?.('reader');
      return notModified(etag);
    }
    const key = `${release} ${url}`;
    const kept = cache.get(key);
    onAnswer?.(kept !== undefined || underWay.has(key) ? 'cache' : 'made');
    return send(context, kept ?? (await packed(key, () => make(etag))));
  };
}

/** The same for answers in JSON, compressed once. */
export function answers({ brotli = null, ...options }: AnswersOptions): Send {
  const sendPacked = packedAnswers(options);
  return (context, release, compute) =>
    sendPacked(context, { release, url: urlOf(context) }, async (etag) => pack(await compute(), etag, brotli));
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
  if (!accepts(context.req.header('Accept-Encoding'), 'gzip')) return new Response(body, { headers });
  const compressed = body.pipeThrough(new CompressionStream('gzip'));
  return new Response(compressed, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
}

export interface FileAnswer {
  readonly release: string;
  readonly build: string;
  readonly type: string;
  readonly file: () => Promise<{ readonly name: string; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> }>;
}
