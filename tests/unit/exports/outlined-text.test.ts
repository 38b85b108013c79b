import { expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { measureText } from '../../../src/charts/text-metrics.ts';
import { MissingGlyphError, textOutliner } from '../../../src/exports/outlines/outlined-text.ts';
import { woffTables } from '../../../src/exports/outlines/woff.ts';

const outlined = textOutliner(readFontFile);

function text(content: string, attributes = ''): string {
  return `<svg><text x="500" y="200" font-size="100"${attributes} fill="#123456">${content}</text></svg>`;
}

function pathOf(svg: string): string {
  return / d="([^"]*)"/.exec(svg)?.[1] ?? '';
}

/** The box of all points of a path, off the curve ones too. */
function boxOf(svg: string) {
  const numbers = [...pathOf(svg).matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function contours(svg: string): number {
  return [...pathOf(svg).matchAll(/M/g)].length;
}

test('text becomes a path of its colour, and none is left', async () => {
  const svg = await outlined(text('园区对标 &amp; 350余', ' opacity="0.5"'));
  expect(svg).not.toContain('<text');
  expect(svg).toMatch(
    /<path d="M[^"]+" fill="#123456" opacity="0.5"\/>|<path d="M[^"]+" opacity="0.5" fill="#123456"\/>/,
  );
});

test('a letter stands on its baseline, as high as capitals of the font are', async () => {
  const { top, bottom } = boxOf(await outlined(text('H')));
  expect(bottom).toBeCloseTo(200, 3);
  expect(200 - top).toBeCloseTo(73.3, 1);
});

test.each(['园区对标', 'Hamburg 350', '（人）—−'])(
  '%s is as wide as it was laid out to be, from the left, the middle or the right',
  async (content) => {
    const width = measureText(content, 100);
    const left = boxOf(await outlined(text(content)));
    const middle = boxOf(await outlined(text(content, ' text-anchor="middle"')));
    const right = boxOf(await outlined(text(content, ' text-anchor="end"')));
    expect(left.left - middle.left).toBeCloseTo(width / 2, 2);
    expect(left.left - right.left).toBeCloseTo(width, 2);
    expect(left.left).toBeGreaterThan(490);
    expect(left.right).toBeLessThan(500 + width + 10);
  },
);

test('bold text has the outlines of the bold font', async () => {
  const { left, right } = boxOf(await outlined(text('H')));
  const bold = boxOf(await outlined(text('H', ' font-weight="700"')));
  expect(bold.right - bold.left).toBeGreaterThan(right - left);
});

test('coordinates are written to a thousandth, without zeros at their ends', async () => {
  const numbers = [...pathOf(await outlined(text('园区', ' text-anchor="end"'))).matchAll(/-?[\d.]+/g)].map(String);
  expect(numbers.length).toBeGreaterThan(40);
  expect(numbers).toEqual(numbers.map((number) => String(Math.round(Number(number) * 1000) / 1000)));
  const outside = pathOf(await outlined('<svg><text x="-40" y="-0.02" font-size="10">H</text></svg>'));
  expect(outside).toContain(' -0.02L');
  expect(outside).not.toContain('--');
});

test('a letter with an accent has the outlines of both', async () => {
  const [plain, accented] = [await outlined(text('e')), await outlined(text('é'))];
  expect([contours(plain), contours(accented)]).toEqual([2, 3]);
  expect(boxOf(accented).top).toBeLessThan(boxOf(plain).top);
});

test('Hangul is drawn from the Korean font', async () => {
  expect(contours(await outlined(text('성서산단')))).toBeGreaterThan(8);
});

test('a character without a shape is refused, never left out', async () => {
  await expect(outlined(text('得分𓀀'))).rejects.toThrow(MissingGlyphError);
});

test('what is no WOFF file is refused', () => {
  expect(() => woffTables(new Uint8Array(64))).toThrow(RangeError);
});
