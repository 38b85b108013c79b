/** Which glyph a character has; 0, the glyph of what is missing, where it has none. */
export type GlyphOf = (code: number) => number;

/** Segments of character codes (OpenType cmap format 4). */
function readSegments(map: DataView): GlyphOf {
  const doubled = map.getUint16(6);
  const [ends, starts] = [14, 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (code) => {
    if (code > 0xffff) return 0;
    for (let at = 0; at < doubled; at += 2) {
      if (map.getUint16(ends + at) < code) continue;
      const start = map.getUint16(starts + at);
      if (start > code) return 0;
      const delta = map.getUint16(deltas + at);
      const offset = map.getUint16(offsets + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = map.getUint16(offsets + at + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Groups of character codes (OpenType cmap format 12). */
function readGroups(map: DataView): GlyphOf {
  const groups = map.getUint32(12);
  return (code) => {
    for (let group = 0; group < groups; group += 1) {
      const at = 16 + group * 12;
      const start = map.getUint32(at);
      if (code >= start && code <= map.getUint32(at + 4)) return map.getUint32(at + 8) + code - start;
    }
    return 0;
  };
}

const readers: Readonly<Record<number, (map: DataView) => GlyphOf>> = { 4: readSegments, 12: readGroups };

/** The Unicode character map of a `cmap` table: the widest of those in a form we read. Throws RangeError where there is none. */
export function characterMap(cmap: DataView): GlyphOf {
  const found: { readonly format: number; readonly map: DataView }[] = [];
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + index * 8;
    const platform = cmap.getUint16(record);
    const offset = cmap.getUint32(record + 4);
    if (platform !== 0 && platform !== 3) continue;
    found.push({
      format: cmap.getUint16(offset),
      map: new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset),
    });
  }
  const widest = found.filter(({ format }) => format in readers).sort((a, b) => b.format - a.format)[0];
  const read = widest && readers[widest.format];
  if (widest === undefined || read === undefined) throw new RangeError('The font maps no Unicode characters.');
  return read(widest.map);
}
