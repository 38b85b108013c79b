import { joinedBytes } from '../../src/exports/joined-bytes.ts';
import { type FolderText, piecesOf } from './folder-text.ts';

/** SHA-256 (hex) over the files in order of name. Line ends count: the hash is of the bytes that were checked in. */
export async function contentHash(files: Readonly<Record<string, FolderText>>): Promise<string> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (const name of Object.keys(files).sort()) {
    parts.push(encoder.encode(`${name}\0`));
    for (const piece of piecesOf(files[name] ?? '')) parts.push(encoder.encode(piece));
    parts.push(encoder.encode('\0'));
  }
  const digest = await crypto.subtle.digest('SHA-256', joinedBytes(parts));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
