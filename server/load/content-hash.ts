/** SHA-256 (hex) over the files in order of name. Line ends count: the hash is of the bytes that were checked in. */
export async function contentHash(files: Readonly<Record<string, string>>): Promise<string> {
  const names = Object.keys(files).sort();
  const text = names.map((name) => `${name}\0${files[name] ?? ''}\0`).join('');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
