import { unzlibSync } from 'fflate';

const signature = 0x774f4646;
const headerBytes = 44;
const entryBytes = 20;

/** The tables of a font by their tags. */
export type FontTables = ReadonlyMap<string, DataView>;

/**
 * The tables of a WOFF 1.0 file (W3C Recommendation of 13 December 2012, sections 4 and 5), each inflated where it is compressed. Throws
 * RangeError where the bytes are no such file.
 */
export function woffTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < headerBytes || view.getUint32(0) !== signature) throw new RangeError('This is no WOFF file.');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = headerBytes + index * entryBytes;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const stored = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const kept = bytes.subarray(offset, offset + stored);
    const table = stored === length ? kept : unzlibSync(kept, { out: new Uint8Array(length) });
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.byteLength));
  }
  return tables;
}
