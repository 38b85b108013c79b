/**
 * The text of a file of a folder: whole or, where it has millions of lines, in pieces that each end with a line, so that it is never held
 * as one. Pieces can be gone through several times.
 */
export type FolderText = string | Iterable<string>;

export function piecesOf(text: FolderText): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}
