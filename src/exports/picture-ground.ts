import { laidOn, rgbOf, type Rgb } from '../charts/contrast.ts';

/** A filled shape of a picture, in the picture's logical px and in the order of painting. */
interface Filled {
  /** Where its element begins in the SVG. */
  readonly at: number;
  readonly colour: Rgb;
  readonly opacity: number;
  readonly outline: Outline;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}

const numbersOf: Readonly<Record<string, number>> = { H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 };

type Outline = readonly (readonly [x: number, y: number])[];

/** The corners of each piece of a path; of its curves the ends, which is near enough to tell what a word stands on. */
function outlinesOf(d: string): Outline[] {
  const found: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command = 'M', text = ''] of d.matchAll(/([MLHVCSQA])([^MLHVCSQAZ]*)/gi)) {
    const numbers = (text.match(/-?\d*\.?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
    const kind = command.toUpperCase();
    const isRelative = command !== kind;
    const step = numbersOf[kind] ?? 2;
    if (kind === 'M') found.push([]);
    for (let end = step; end <= numbers.length; end += step) {
      const [from, last] = [isRelative ? { x, y } : { x: 0, y: 0 }, numbers[end - 1] ?? 0];
      if (kind !== 'V') x = from.x + (kind === 'H' ? last : (numbers[end - 2] ?? 0));
      if (kind !== 'H') y = from.y + last;
      found.at(-1)?.push([x, y]);
    }
  }
  return found;
}

function rectOutline(attributes: string): Outline {
  const number = (name: string): number => Number(attribute(attributes, name) ?? 0);
  const [x, y] = [number('x'), number('y')];
  const [right, bottom] = [x + number('width'), y + number('height')];
  return [
    [x, y],
    [right, y],
    [right, bottom],
    [x, bottom],
  ];
}

function isArea(outline: Outline): boolean {
  return outline.length > 2;
}

function boundsOf(outline: Outline): Pick<Filled, 'left' | 'right' | 'top' | 'bottom'> {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The filled shapes of a picture made by `figureImage`, the ground first. */
function filledShapes(svg: string): Filled[] {
  const found: Filled[] = [];
  let shift: readonly [number, number] = [0, 0];
  for (const match of svg.matchAll(/<(path|rect|g|\/g)\b([^>]*)>/g)) {
    const [, tag = '', attributes = ''] = match;
    if (tag === 'g' || tag === '/g') {
      const move = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(attributes);
      shift = move === null ? [0, 0] : [Number(move[1]), Number(move[2])];
      continue;
    }
    const colour = rgbOf(attribute(attributes, 'fill') ?? '#000000');
    if (colour === null) continue;
    const outlines =
      tag === 'rect' ? [rectOutline(attributes)] : outlinesOf(attribute(attributes, 'd') ?? '').filter(isArea);
    const opacity = Number(attribute(attributes, 'fill-opacity') ?? attribute(attributes, 'opacity') ?? 1);
    for (const each of outlines) {
      const outline = each.map(([x, y]) => [x + shift[0], y + shift[1]] as const);
      found.push({ at: match.index, colour, opacity, outline, ...boundsOf(outline) });
    }
  }
  return found;
}

/** Whether a point lies inside an outline, by the even-odd rule. */
function holds({ outline, left, right, top, bottom }: Filled, x: number, y: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  let isInside = false;
  outline.forEach(([ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  });
  return isInside;
}

/**
 * What the words of a picture stand on: the colour at a point, of what was painted before a place in the SVG. `paper` lies under
 * everything. Shapes smaller than a letter, such as markers under a leader, are no ground.
 */
export function groundOf(svg: string, paper: Rgb): (x: number, y: number, before: number, leastPx: number) => Rgb {
  const shapes = filledShapes(svg);
  return (x, y, before, leastPx) => {
    let ground = paper;
    for (const shape of shapes) {
      if (shape.at >= before) break;
      if (Math.min(shape.right - shape.left, shape.bottom - shape.top) < leastPx) continue;
      if (holds(shape, x, y)) ground = laidOn(ground, shape.colour, shape.opacity);
    }
    return ground;
  };
}
