/** What a check code is taken over: nested lists only, so that equal contents have one text and no key order matters. */
export type Checked = string | number | null | readonly Checked[];

/** Eight hex digits over what is shown, as D9EB-0C9A: FNV-1a (32 bit) over UTF-8 JSON, finished with MurmurHash3's mixer. */
export function checkCode(shown: Checked): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(shown))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const hex = ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0').toUpperCase();
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
