import { unzlibSync, zlibSync } from 'fflate';
import { joinedBytes } from '../joined-bytes.ts';
import { crc32 } from '../png-density.ts';
import type { Provenance, Said } from './provenance.ts';
import { sha256 } from './sha256.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const keyword = 'parkscope';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where the chunk begins in the file, its length before it. */
  readonly at: number;
}

function chunksOf(png: Uint8Array): Chunk[] {
  if (!signature.every((byte, index) => png[index] === byte)) throw new RangeError('This is no PNG file.');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length), at });
    at += 12 + length;
  }
  return chunks;
}

function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const typed = joinedBytes([new TextEncoder().encode(type), data]);
  const bytes = new Uint8Array(typed.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(typed, 4);
  view.setUint32(typed.length + 4, crc32(typed));
  return bytes;
}

/** SHA-256 of a PNG's compressed pixels: it changes with any pixel, and when another program saves the picture anew. */
export function pngPictureHash(png: Uint8Array): string {
  return sha256(joinedBytes(chunksOf(png).flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))));
}

/** A PNG with what it says of where it comes from, as compressed international text (PNG specification, 11.3.3.4). */
export function withPngProvenance(png: Uint8Array, said: Said): Uint8Array<ArrayBuffer> {
  const whole: Provenance = { ...said, picture: pngPictureHash(png) };
  const text = zlibSync(new TextEncoder().encode(JSON.stringify(whole)), { level: 9 });
  // Keyword, its end, "compressed", "by zlib", and no language tag nor translated keyword.
  const data = joinedBytes([new TextEncoder().encode(keyword), Uint8Array.of(0, 1, 0, 0, 0), text]);
  const at = chunksOf(png).find(({ type }) => type === 'IDAT')?.at ?? png.length;
  return joinedBytes([png.subarray(0, at), chunkBytes('iTXt', data), png.subarray(at)]);
}

/** What a PNG says of where it comes from, as JSON; null where it says nothing. Throws RangeError where the file is no PNG. */
export function pngProvenanceText(png: Uint8Array): string | null {
  const head = [...new TextEncoder().encode(keyword), 0, 1, 0, 0, 0];
  const found = chunksOf(png).find(
    ({ type, data }) => type === 'iTXt' && head.every((byte, index) => data[index] === byte),
  );
  return found === undefined ? null : new TextDecoder().decode(unzlibSync(found.data.subarray(head.length)));
}
