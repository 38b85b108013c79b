/** The bytes of a table. */
export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4)
    for (let byte = 0; byte < 4; byte += 1) sum = (sum + (bytes[at + byte] ?? 0) * 2 ** (24 - byte * 8)) % 2 ** 32;
  return sum;
}

/** A font file of these tables (OpenType, the table directory). */
export function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const file = new Uint8Array(directory + tables.reduce((sum, [, { length }]) => sum + padded(length), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * 16);
  let at = directory;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(bytes));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}
