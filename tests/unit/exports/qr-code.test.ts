import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrSvg } from '../../../src/exports/qr-code.ts';

/** The pixels of a code, eight a module. */
function pixelsOf(svg: string): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 8;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1/g)].map(([, x, y]) => `${String(x)} ${String(y)}`));
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1)
      if (dark.has(`${String(Math.floor(x / scale))} ${String(Math.floor(y / scale))}`))
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height: width, data };
}

it.each([
  'http://localhost:8080/compare',
  `https://parks.example.cn/compare?dataset=korea&parks=${'seongseo,seo-daegu,'.repeat(14)}&lang=zh`,
  `https://parks.example.cn/compare?parks=${encodeURIComponent('成都经开区,'.repeat(20))}`,
])('a phone reads the link out of its code: %s', (link) => {
  const svg = qrSvg(link);
  expect(svg).not.toBeNull();
  expect(decodeQR(pixelsOf(svg ?? ''))).toBe(link);
});

it('has a white margin of four modules on every side', () => {
  const svg = qrSvg('http://localhost/') ?? '';
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const places = [...svg.matchAll(/M(\d+) (\d+)h1v1/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(side - 5);
});

it('says so where a link is too long for any code', () => {
  expect(qrSvg(`http://localhost/?${'x'.repeat(3000)}`)).toBeNull();
});
