/** FNV-1a, 32 bits, base 36: tells URLs apart within one release; nothing secret rests on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Weak, because the plain and the compressed bytes share it. `build` changes it when the program that words the answer does. */
export function etagOf(release: string, url: string, build: string): string {
  return `W/"${release}-${fingerprint(`${build} ${url}`)}"`;
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

/** Whether an If-None-Match header names this tag (weak comparison, RFC 9110 13.1.2). */
export function isNamedBy(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header.split(',').some((each) => opaque(each) === opaque(etag));
}
