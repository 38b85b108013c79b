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
