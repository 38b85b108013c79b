/** How the bytes of a text were encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text that is yet in bytes, which are whole in their encoding. */
export interface DecodedBytes {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

const checkedAtOnce = 4 * 1024 * 1024;

/** Whether bytes are a text of an encoding, seen to piece by piece: the text of a large file takes more memory than its bytes. */
function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += checkedAtOnce)
      decoder.decode(bytes.subarray(from, from + checkedAtOnce), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/**
 * How the text of a file is encoded, as spreadsheets save it: UTF-8 with or without byte order mark, UTF-16 with one ("Unicode text"), or
 * GB 18030, which holds GBK and GB 2312, as a Chinese Excel saves CSV. Null where the bytes are none of these, or no text at all.
 */
export function decodedBytes(bytes: Uint8Array): DecodedBytes | null {
  const marked = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  if (marked === null && bytes.includes(0)) return null;
  const tried: readonly Encoding[] = marked === null ? ['utf-8', 'gb18030'] : [marked];
  const encoding = tried.find((each) => isText(bytes, each));
  return encoding === undefined ? null : { bytes, encoding };
}
