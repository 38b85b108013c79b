import type { Packed } from './cache.ts';

const shared = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', Vary: 'Accept-Encoding' };

/** Headers every cacheable answer carries. `no-cache` means: keep it, but ask whether the release still stands. */
export function cacheHeaders(etag: string): Record<string, string> {
  return { ...shared, ETag: etag };
}

export function acceptsGzip(header: string | undefined): boolean {
  return header !== undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header);
}

async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** An answer as JSON bytes, plain and compressed, with its headers. */
export async function pack(answer: unknown, etag: string): Promise<Packed> {
  const plain = new TextEncoder().encode(JSON.stringify(answer));
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...cacheHeaders(etag) };
  return {
    plain,
    gzip: await gzipped(plain),
    plainHeaders: headers,
    gzipHeaders: { ...headers, 'Content-Encoding': 'gzip' },
  };
}
