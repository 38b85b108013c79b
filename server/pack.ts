import type { Encoding, Packed } from './cache.ts';

const shared = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', Vary: 'Accept-Encoding' };

/** Headers every cacheable answer carries. `no-cache` means: keep it, but ask whether the release still stands. */
export function cacheHeaders(etag: string): Record<string, string> {
  return { ...shared, ETag: etag };
}

const named: Readonly<Record<Encoding, RegExp>> = {
  br: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
  gzip: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/,
};

/** Whether an Accept-Encoding header takes this encoding. */
export function accepts(header: string | undefined, encoding: Encoding): boolean {
  return header !== undefined && named[encoding].test(header);
}

/** Compresses bytes; for encodings that not every runtime knows. */
export type Compress = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

async function gzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Bytes of a kind that shrinks, plain and compressed, with their headers. */
export async function packBytes(
  plain: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  brotli: Compress | null,
): Promise<Packed> {
  const [gzip, br] = await Promise.all([gzipped(plain), brotli === null ? null : brotli(plain)]);
  return { plain, headers, encoded: { gzip, ...(br === null ? {} : { br }) } };
}

/** An answer as JSON bytes, plain and compressed, with its headers. */
export async function pack(answer: unknown, etag: string, brotli: Compress | null): Promise<Packed> {
  const plain = new TextEncoder().encode(JSON.stringify(answer));
  const headers = { 'Content-Type': 'application/json; charset=utf-8', ...cacheHeaders(etag) };
  return packBytes(plain, headers, brotli);
}
