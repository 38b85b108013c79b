/** What a column holds, by PostgreSQL's name of it. */
export type ColumnType = 'int4' | 'float8' | 'text';

export type CopyCell = number | string | null;

/** The beginning and the end of COPY … (FORMAT binary), as the PostgreSQL manual gives them (COPY, "Binary Format"). */
export const copyHeader = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
export const copyTrailer = Buffer.from([0xff, 0xff]);

const nullLength = -1;
const lengthBytes = 4;
const fixedBytes = { int4: 4, float8: 8 } as const;

function sizeOf(type: ColumnType, cell: CopyCell): number {
  if (cell === null) return lengthBytes;
  return lengthBytes + (type === 'text' ? Buffer.byteLength(String(cell)) : fixedBytes[type]);
}

function write(buffer: Buffer, at: number, type: ColumnType, cell: CopyCell): number {
  if (cell === null) return buffer.writeInt32BE(nullLength, at);
  if (type === 'text') {
    const bytes = buffer.write(String(cell), at + lengthBytes);
    buffer.writeInt32BE(bytes, at);
    return at + lengthBytes + bytes;
  }
  buffer.writeInt32BE(fixedBytes[type], at);
  const number = Number(cell);
  return type === 'int4'
    ? buffer.writeInt32BE(number, at + lengthBytes)
    : buffer.writeDoubleBE(number, at + lengthBytes);
}

/**
 * Rows as binary COPY takes them, without header and trailer: exact for every double, and no text to escape. Texts are UTF-8.
 * Throws RangeError where a whole number does not fit 32 bits.
 */
export function tuples(types: readonly ColumnType[], rows: readonly (readonly CopyCell[])[]): Buffer {
  let size = 0;
  // By index, not by iterator: this runs for every value of millions of rows.
  for (const row of rows) {
    size += 2;
    for (let column = 0; column < types.length; column += 1) {
      size += sizeOf(types[column] ?? 'text', row[column] ?? null);
    }
  }
  const buffer = Buffer.allocUnsafe(size);
  let at = 0;
  for (const row of rows) {
    at = buffer.writeInt16BE(types.length, at);
    for (let column = 0; column < types.length; column += 1) {
      at = write(buffer, at, types[column] ?? 'text', row[column] ?? null);
    }
  }
  return buffer;
}

/** Rows in batches, so that what is done per batch is paid once for many. */
export function* inBatches<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
