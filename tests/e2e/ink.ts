import type { Picture } from './png.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How many colours a picture has, looking at every third pixel. A blank one has one. */
export function coloursOf({ width, height, at }: Picture): number {
  const seen = new Set<number>();
  for (let y = 0; y < height; y += 3) for (let x = 0; x < width; x += 3) seen.add(at(x, y));
  return seen.size;
}

function brightness(colour: number): number {
  return ((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3;
}

/** Rows of text from the top: spans of rows that hold ink, which is what is far from the colour of the corner. */
export function lineBoxes(picture: Picture, minHeight: number): readonly Box[] {
  const { width, height } = picture;
  const isInk = inkOf(picture);
  const boxes: Box[] = [];
  let top: number | null = null;
  for (let y = 0; y < height; y += 1) {
    let hasInk = false;
    for (let x = 0; x < width && !hasInk; x += 1) hasInk = isInk(x, y);
    if (hasInk && top === null) top = y;
    if (!hasInk && top !== null) {
      if (y - top >= minHeight) boxes.push({ left: 0, top, width, height: y - top });
      top = null;
    }
  }
  return boxes;
}

function inkOf(picture: Picture): (x: number, y: number) => boolean {
  const paper = brightness(picture.at(2, 2));
  return (x, y) => Math.abs(brightness(picture.at(x, y)) - paper) > 96;
}

/**
 * The shapes of the characters in a line of text: runs of inked columns at least half as wide as the line is high, each as text of its pixels.
 * Where a font lacks Chinese, every character is the same box, and so the same shape.
 */
export function glyphShapes(picture: Picture, line: Box): readonly string[] {
  const isInk = inkOf(picture);
  const columns = Array.from({ length: line.width }, (_, index) => {
    let text = '';
    for (let y = line.top; y < line.top + line.height; y += 1) text += isInk(line.left + index, y) ? '#' : ' ';
    return text;
  });
  const shapes: string[] = [];
  let run: string[] = [];
  for (const column of [...columns, '']) {
    if (column.includes('#')) run.push(column);
    else {
      if (run.length >= line.height / 2) shapes.push(run.join('\n'));
      run = [];
    }
  }
  return shapes;
}
