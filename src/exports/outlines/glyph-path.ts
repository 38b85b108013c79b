import type { Contour, OutlinePoint } from './glyph-contours.ts';

/** A letter of SVG paths, with so many coordinates. */
const coordinates = { M: 2, L: 2, Q: 4, Z: 0 } as const;
type Letter = keyof typeof coordinates;

/** Outlines as lines and quadratic curves: the letters of an SVG path, and the coordinates of all in turn, in font units, y upwards. */
export interface GlyphPath {
  readonly letters: readonly Letter[];
  readonly numbers: readonly number[];
}

function between(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true };
}

/** The contour from a point on the curve; where none is, from the middle of two that are off it. */
function fromCurve(contour: Contour): readonly OutlinePoint[] {
  const start = contour.findIndex(({ isOn }) => isOn);
  if (start >= 0) return [...contour.slice(start), ...contour.slice(0, start)];
  const [first, last] = [contour[0], contour.at(-1)];
  return first === undefined || last === undefined ? [] : [between(last, first), ...contour];
}

function draw(contour: Contour, add: (letter: Letter, ...numbers: readonly number[]) => void): void {
  const points = fromCurve(contour);
  const [start] = points;
  if (start === undefined) return;
  add('M', start.x, start.y);
  let bend: OutlinePoint | null = null;
  for (const point of [...points.slice(1), start]) {
    if (bend === null) {
      if (point.isOn) add('L', point.x, point.y);
      else bend = point;
      continue;
    }
    // Between two points off the curve lies one on it that the font leaves out.
    const end: OutlinePoint = point.isOn ? point : between(bend, point);
    add('Q', bend.x, bend.y, end.x, end.y);
    bend = point.isOn ? null : point;
  }
  add('Z');
}

/** The outlines of a glyph as lines and quadratic curves. */
export function glyphPath(contours: readonly Contour[]): GlyphPath {
  const letters: Letter[] = [];
  const numbers: number[] = [];
  for (const contour of contours)
    draw(contour, (letter, ...more) => {
      letters.push(letter);
      numbers.push(...more);
    });
  return { letters, numbers };
}

const [zero, minus, point, space] = [0x30, 0x2d, 0x2e, 0x20];
const codes = { M: 0x4d, L: 0x4c, Q: 0x51, Z: 0x5a } as const satisfies Record<Letter, number>;
/** A coordinate takes fewer bytes than this, its sign, point and space with it: a picture is some thousands of px wide. */
const mostBytes = 20;

/** Writes glyphs as the path of an SVG. */
export interface PathWriter {
  /** Adds one, `scale` px to the font unit, with the glyph's origin at (x, y), y downwards. */
  add(path: GlyphPath, x: number, y: number, scale: number): void;
  /** What was added since the last time, to a thousandth of a px. */
  take(): string;
}

/** Writes bytes, not strings: a picture has tens of thousands of coordinates, and a string of each would cost more than painting them. */
export function pathWriter(): PathWriter {
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(1 << 14);
  let end = 0;

  function reserve(more: number): void {
    if (end + more <= bytes.length) return;
    const wider = new Uint8Array((end + more) * 2);
    wider.set(bytes);
    bytes = wider;
  }

  function put(code: number): void {
    bytes[end] = code;
    end += 1;
  }

  function putWhole(whole: number): void {
    if (whole >= 10) putWhole(Math.floor(whole / 10));
    put(zero + (whole % 10));
  }

  function putNumber(value: number): void {
    const thousandths = Math.round(value * 1000);
    if (thousandths < 0) put(minus);
    const size = Math.abs(thousandths);
    putWhole(Math.floor(size / 1000));
    let rest = size % 1000;
    if (rest > 0) put(point);
    for (let unit = 100; rest > 0; rest %= unit, unit /= 10) put(zero + Math.floor(rest / unit));
  }

  return {
    add({ letters, numbers }, x, y, scale) {
      reserve(letters.length + numbers.length * mostBytes);
      let at = 0;
      for (const letter of letters) {
        put(codes[letter]);
        for (let index = 0; index < coordinates[letter]; index += 1, at += 1) {
          if (index > 0) put(space);
          const moved = (numbers[at] ?? 0) * scale;
          putNumber(index % 2 === 0 ? x + moved : y - moved);
        }
      }
    },
    take() {
      const text = decoder.decode(bytes.subarray(0, end));
      end = 0;
      return text;
    },
  };
}
