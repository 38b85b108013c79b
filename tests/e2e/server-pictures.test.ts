import { expect, inject } from 'vitest';
import { decodePng, type Picture } from './png.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

async function fromServer(format: 'svg' | 'png', query: string): Promise<Buffer> {
  const response = await fetch(`${inject('productUrl')}/api/v1/figures.${format}?${query}`);
  expect([response.status, response.headers.get('Content-Type')]).toEqual([200, expect.stringMatching(/^image\//)]);
  return Buffer.from(await response.arrayBuffer());
}

const figures = [
  ['compare', 'trend', 'dataset=korea', 'zh'],
  ['compare', 'scatter', 'dataset=korea&figure=scatter&metric=production&x=employment&scale=log', 'en'],
  ['rankings', 'ranking', 'dataset=demo&metric=gdp&period=2024&top=12', 'zh'],
  ['score', 'score', 'dataset=demo&period=2024', 'zh'],
] as const;

for (const [path, kind, query, language] of figures)
  test(`the server’s SVG of ${kind} is the one a browser saves, byte for byte`, async ({ visit }) => {
    const page = await visit(`/${path}?${query}`, { language });
    await readyFigure(page, kind);
    const own = (await take(page, 'svg')).bytes.toString('utf8');
    const served = (await fromServer('svg', `path=${path}&${query}&lang=${language}`)).toString('utf8');
    expect(served.length).toBe(own.length);
    expect(served === own).toBe(true);
  });

/** The share of pixels in which two pictures of one size clearly differ: more than edges drawn a little softer or harder do. */
function differing(one: Picture, other: Picture): number {
  let differ = 0;
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1) {
      const [a, b] = [one.at(x, y), other.at(x, y)];
      const far = [16, 8, 0].some((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) > 128);
      if (far) differ += 1;
    }
  return differ / (one.width * one.height);
}

test('the server’s PNG is the browser’s, all its words among it, but for the softness of edges', async ({ visit }) => {
  const page = await visit('/compare?dataset=korea');
  await readyFigure(page, 'trend');
  const own = decodePng((await take(page, 'hd')).bytes);
  const served = decodePng(await fromServer('png', 'dataset=korea'));
  expect([served.width, served.height]).toEqual([own.width, own.height]);
  expect(differing(own, served)).toBeLessThan(0.002);
  // The measure tells pictures apart: another figure's words and lines are elsewhere.
  expect(differing(own, decodePng(await fromServer('png', 'dataset=korea&from=2020-Q1')))).toBeGreaterThan(0.005);
});
