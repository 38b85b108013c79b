import type { Contour, OutlinePoint } from './glyph-contours.ts';

/** A piece of an outline: a letter of SVG paths, and its coordinates in font units, y upwards. */
export type PathPiece = readonly ['M' | 'L' | 'Q' | 'Z', ...number[]];

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

function pieces(contour: Contour): PathPiece[] {
  const points = fromCurve(contour);
  const [start] = points;
  if (start === undefined) return [];
  const path: PathPiece[] = [['M', start.x, start.y]];
  let bend: OutlinePoint | null = null;
  for (const point of [...points.slice(1), start]) {
    if (bend === null) {
      if (point.isOn) path.push(['L', point.x, point.y]);
      else bend = point;
      continue;
    }
    // Between two points off the curve lies one on it that the font leaves out.
    const end: OutlinePoint = point.isOn ? point : between(bend, point);
    path.push(['Q', bend.x, bend.y, end.x, end.y]);
    bend = point.isOn ? null : point;
  }
  path.push(['Z']);
  return path;
}

/** The outlines of a glyph as lines and quadratic curves. */
export function glyphPath(contours: readonly Contour[]): readonly PathPiece[] {
  return contours.flatMap(pieces);
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The same in SVG, `scale` px to the font unit, with the glyph's origin at (x, y), y downwards. */
export function placedPath(path: readonly PathPiece[], x: number, y: number, scale: number): string {
  let d = '';
  for (const [letter, ...numbers] of path) {
    d += letter;
    numbers.forEach((number, index) => {
      d += `${index === 0 ? '' : ' '}${rounded(index % 2 === 0 ? x + number * scale : y - number * scale)}`;
    });
  }
  return d;
}
