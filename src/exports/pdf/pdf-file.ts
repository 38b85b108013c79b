import { strFromU8 } from 'fflate';
import { pdfFile } from './pdf-objects.ts';

/** A PDF taken apart. */
export interface PdfParts {
  /** Each with its number and its end; the first is number 1. */
  readonly objects: readonly Uint8Array[];
  readonly root: number;
  readonly info: number;
}

const entryBytes = 20;
const longestEnd = 256;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/**
 * A PDF of `pdfFile` taken apart. Null for one that is not laid out as those are, byte for byte: every program that changes a PDF, by
 * writing it anew or by adding to its end, leaves another layout.
 */
export function pdfParts(bytes: Uint8Array): PdfParts | null {
  const end = strFromU8(bytes.subarray(Math.max(0, bytes.length - longestEnd)), true);
  const trailer = /\/Size (\d+)\/Root (\d+) 0 R\/Info (\d+) 0 R>>\nstartxref\n(\d+)\n%%EOF\n$/.exec(end);
  if (trailer === null) return null;
  const [count = 0, root = 0, info = 0, tableAt = 0] = trailer.slice(1).map(Number);
  const firstAt = tableAt + `xref\n0 ${String(count)}\n`.length + entryBytes;
  if (firstAt + (count - 1) * entryBytes > bytes.length) return null;
  const places = Array.from({ length: count - 1 }, (_, index) => {
    const at = firstAt + index * entryBytes;
    return Number(strFromU8(bytes.subarray(at, at + 10), true));
  });
  const objects = places.map((at, index) => bytes.subarray(at, places[index + 1] ?? tableAt));
  return isSame(pdfFile(objects, root, info), bytes) ? { objects, root, info } : null;
}

/** An object's text, a letter a byte. */
export function objectText(object: Uint8Array | undefined): string {
  return object === undefined ? '' : strFromU8(object, true);
}

/** The number of the object that an entry refers to; 0 where there is none. */
export function referred(text: string, entry: string): number {
  return Number(new RegExp(`/${entry} (\\d+) 0 R`).exec(text)?.[1] ?? 0);
}

/** The numbers of the pages, in their order. */
export function pageNumbers({ objects, root }: PdfParts): number[] {
  const tree = objectText(objects[referred(objectText(objects[root - 1]), 'Pages') - 1]);
  const kids = /\/Kids\[([^\]]*)\]/.exec(tree)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
