/** A point of an outline, in font units, y upwards. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  /** Off the curve it bends the line between its neighbours. */
  readonly isOn: boolean;
}

export type Contour = readonly OutlinePoint[];

/** The bytes of a glyph by its number; null where it has no outline, as a space has none. */
export type GlyphData = (glyph: number) => DataView | null;

const onCurve = 0x01;
const [xShort, yShort] = [0x02, 0x04];
const repeated = 0x08;
const [xSame, ySame] = [0x10, 0x20];

function readFlags(data: DataView, start: number, count: number): { readonly flags: number[]; readonly end: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = data.getUint8(at);
    at += 1;
    flags.push(flag);
    if ((flag & repeated) === 0) continue;
    for (let again = data.getUint8(at); again > 0; again -= 1) flags.push(flag);
    at += 1;
  }
  return { flags, end: at };
}

/** One coordinate of all points: each is a step from the one before, in one byte with a sign of its own or in two. */
function readSteps(
  data: DataView,
  start: number,
  flags: readonly number[],
  [short, same]: readonly [number, number],
): { readonly values: number[]; readonly end: number } {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    if ((flag & short) !== 0) {
      value += (flag & same) === 0 ? -data.getUint8(at) : data.getUint8(at);
      at += 1;
    } else if ((flag & same) === 0) {
      value += data.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function simpleContours(data: DataView, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(10 + index * 2));
  const hints = 10 + count * 2;
  const points = (ends.at(-1) ?? -1) + 1;
  const { flags, end } = readFlags(data, hints + 2 + data.getUint16(hints), points);
  const xs = readSteps(data, end, flags, [xShort, xSame]);
  const ys = readSteps(data, xs.end, flags, [yShort, ySame]);
  const all = flags.map((flag, index) => ({
    x: xs.values[index] ?? 0,
    y: ys.values[index] ?? 0,
    isOn: (flag & onCurve) !== 0,
  }));
  return ends.map((last, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, last + 1));
}

const words = 0x0001;
const areOffsets = 0x0002;
const oneScale = 0x0008;
const more = 0x0020;
const twoScales = 0x0040;
const matrix = 0x0080;

/** One number scales both ways, two each their own, four are a whole matrix. */
function transformOf(scale: readonly number[]): readonly [number, number, number, number] {
  const [first = 1, second, third, fourth] = scale;
  if (third !== undefined && fourth !== undefined) return [first, second ?? 0, third, fourth];
  return [first, 0, 0, second ?? first];
}

interface GlyphPart {
  readonly glyph: number;
  /** Where the number of the glyph stands in the data. */
  readonly at: number;
  /** Of the matrix a part is turned and scaled by, column by column. */
  readonly turn: readonly [number, number, number, number];
  readonly move: readonly [number, number];
}

/** What a glyph is made of where it is made of others; nothing where it has an outline of its own, or none. */
export function partsOf(data: DataView): GlyphPart[] {
  const parts: GlyphPart[] = [];
  if (data.getInt16(0) >= 0) return parts;
  let at = 10;
  for (let flags = more; (flags & more) !== 0;) {
    flags = data.getUint16(at);
    const glyph = data.getUint16(at + 2);
    const glyphAt = at + 2;
    at += 4;
    const isWide = (flags & words) !== 0;
    const move = isWide
      ? ([data.getInt16(at), data.getInt16(at + 2)] as const)
      : ([data.getInt8(at), data.getInt8(at + 1)] as const);
    at += isWide ? 4 : 2;
    const scales = (flags & oneScale) !== 0 ? 1 : (flags & twoScales) !== 0 ? 2 : (flags & matrix) !== 0 ? 4 : 0;
    const scale = Array.from({ length: scales }, (_, index) => data.getInt16(at + index * 2) / 0x4000);
    at += scales * 2;
    parts.push({ glyph, at: glyphAt, turn: transformOf(scale), move: (flags & areOffsets) === 0 ? [0, 0] : move });
  }
  return parts;
}

/** A glyph made of others, moved and scaled. */
function composedContours(data: DataView, of: GlyphData): Contour[] {
  return partsOf(data).flatMap(({ glyph, turn: [a, b, c, d], move: [x0, y0] }) =>
    glyphContours(glyph, of).map((contour) =>
      contour.map(({ x, y, isOn }) => ({ x: a * x + c * y + x0, y: b * x + d * y + y0, isOn })),
    ),
  );
}

/** The closed outlines of a glyph (OpenType `glyf` table), in font units. */
export function glyphContours(glyph: number, of: GlyphData): Contour[] {
  const data = of(glyph);
  if (data === null) return [];
  const count = data.getInt16(0);
  return count >= 0 ? simpleContours(data, count) : composedContours(data, of);
}
