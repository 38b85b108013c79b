import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { paintCollector } from '../../../server/images/paint-memory.ts';

const [pictures, pictureMb] = [40, 8.3];
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080"><rect width="960" height="540"/></svg>';

test('pictures are let go of as they are made: forty take the memory of a few', async () => {
  const collect = paintCollector();
  const before = process.memoryUsage().rss;
  let painted = 0;
  for (let picture = 0; picture < pictures; picture += 1) {
    painted += new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels.length;
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(painted).toBe(pictures * 1920 * 1080 * 4);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(pictureMb * 15);
});
