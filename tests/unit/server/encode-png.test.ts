import { expect, test } from 'vitest';
import { encodePng } from '../../../server/images/encode-png.ts';
import { decodePng } from '../../e2e/png.ts';

test('a PNG has the very pixels it was made of', () => {
  const [width, height] = [7, 3];
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (index * 37) % 256,
  );
  const picture = decodePng(Buffer.from(encodePng(pixels, width, height)));
  expect([picture.width, picture.height]).toEqual([width, height]);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      expect(picture.at(x, y)).toBe((red << 16) | (green << 8) | blue);
    }
});

test('lines that repeat, and a second picture of the same size, come out as they were made', () => {
  const [width, height] = [5, 4];
  const of = (colours: readonly number[]) =>
    Uint8Array.from(colours.flatMap((colour) => Array.from({ length: width }, () => [colour, 9, 7, 255]).flat()));
  const reds = (pixels: Uint8Array) => {
    const { at } = decodePng(Buffer.from(encodePng(pixels, width, height)));
    return Array.from({ length: height }, (_, y) => [at(0, y) >> 16, at(width - 1, y) >> 16]);
  };
  expect(reds(of([1, 1, 2, 2]))).toEqual([
    [1, 1],
    [1, 1],
    [2, 2],
    [2, 2],
  ]);
  expect(reds(of([2, 1, 1, 1]))).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
});
