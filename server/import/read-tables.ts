import { decodedBytes } from './decode-text.ts';
import { delimitedTable } from './delimited-table.ts';
import { type SourceTable, UnreadableFileError } from './source-table.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

export interface ImportFile {
  /** As the reader named it; only its last part is used, and only to be shown. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The last part of a path, of either kind, without what no name should hold. */
export function fileTitle(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/\p{Cc}/gu, '').slice(0, 120);
  return plain === '' ? 'file' : plain;
}

/** The tables of a file, told apart by its bytes, not its name. Throws UnreadableFileError with what to do. */
export function readTables({ name, bytes }: ImportFile): SourceTable[] {
  const file = fileTitle(name);
  if (bytes.length === 0) throw new UnreadableFileError('The file is empty.');
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(file, bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableFileError(
      'This is an old Excel workbook (.xls) or one with a password. Save it as .xlsx without password.',
    );
  const decoded = decodedBytes(bytes);
  if (decoded === null)
    throw new UnreadableFileError('This is neither a CSV text (UTF-8, GBK) nor an Excel workbook (.xlsx).');
  return [delimitedTable(file, decoded)];
}
