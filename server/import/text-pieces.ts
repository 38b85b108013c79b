import type { DecodedBytes } from './decode-text.ts';

const pieceBytes = 1024 * 1024;
const [lineFeed, quote] = [10, 34];

/** Whether a quoted cell is open at the end of bytes that begin outside of one. */
function isWithinQuotes(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(quote); at >= 0; at = bytes.indexOf(quote, at + 1)) count += 1;
  return count % 2 === 1;
}

/** Where a piece that begins at `from` ends: behind a line, and outside of quotes. */
function endOfPiece(bytes: Uint8Array, from: number): number {
  let isOpen = false;
  for (let at = from; at < bytes.length;) {
    const found = bytes.indexOf(lineFeed, Math.min(at + (at === from ? pieceBytes : 0), bytes.length));
    const end = found < 0 ? bytes.length : found + 1;
    if (isWithinQuotes(bytes.subarray(at, end))) isOpen = !isOpen;
    if (!isOpen) return end;
    at = end;
  }
  return bytes.length;
}

/**
 * The text of a CSV file in pieces of a megabyte or so, each with whole records, so that a large file is never held as one text. In no
 * encoding taken in pieces does a byte of a letter look like a quote or a line end. Text in UTF-16, or with line ends that are carriage
 * returns alone, is one piece.
 */
export function* textPieces({ bytes, encoding }: DecodedBytes): Generator<string, void> {
  const isWhole = encoding === 'utf-16le' || encoding === 'utf-16be';
  for (let from = 0; from < bytes.length;) {
    const end = isWhole ? bytes.length : endOfPiece(bytes, from);
    // A decoder for each: one that is not told of a stream leaves out a mark of byte order, which stands at the beginning alone.
    yield new TextDecoder(encoding).decode(bytes.subarray(from, end));
    from = end;
  }
}
