import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { checkedImage } from '../../../src/exports/checked-image.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { textOutliner } from '../../../src/exports/outlines/outlined-text.ts';
import { pictureDifference, type Pixels } from '../../../src/exports/provenance/picture-difference.ts';
import { choiceOf, lookOf } from '../../../src/exports/provenance/picture-look.ts';
import { thisBrowser } from '../../../src/exports/provenance/this-browser.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const bars = await shippedFigure('korea', { figure: 'bars' });
const outlined = textOutliner(readFontFile);

async function drawn(svg: string): Promise<Pixels> {
  const { pixels, width, height } = new Resvg(await outlined(svg), { font: { loadSystemFonts: false } }).render();
  return { data: pixels, width, height };
}

const sizes = ['hd', 'a4half'] as const;

describe.each(sizes)('a picture of size %s', (id) => {
  const { svg } = checkedImage(bars, { size: imageSizes[id], theme: 'light' });
  const { scale } = imageSizes[id];

  test.each([
    ['44,435', '94,435'],
    ['44,435', '44,436'],
    ['44,435', '44.435'],
    ['16,870', '16,370'],
  ])('that says %s, where %s was drawn, differs there and nowhere else', async (number, other) => {
    const text = imageTexts(svg).find((each) => each.text === number);
    expect(text).toBeDefined();
    const altered = svg.replace(`>${number}</text>`, `>${other}</text>`);
    expect(altered).not.toBe(svg);
    const regions = pictureDifference(await drawn(altered), await drawn(svg));
    expect(regions).toHaveLength(1);
    const [region] = regions ?? [];
    if (region === undefined || text === undefined) return;
    expect(region.left / scale).toBeGreaterThan(text.left - 8);
    expect((region.left + region.width) / scale).toBeLessThan(text.right + 8);
    expect(region.top / scale).toBeGreaterThan(text.top - 8);
    expect((region.top + region.height) / scale).toBeLessThan(text.bottom + 8);
  });

  test('is the same as itself, also where its edges are smoothed otherwise', async () => {
    const picture = await drawn(svg);
    const [plain, shaken] = [new Uint8Array(picture.data), new Uint8Array(picture.data)];
    // A light blur along the row: no eye sees it, every letter has it.
    for (let at = 4; at + 7 < plain.length; at += 1)
      shaken[at] = Math.round(((plain[at - 4] ?? 0) + 6 * (plain[at] ?? 0) + (plain[at + 4] ?? 0)) / 8);
    expect(pictureDifference(picture, { ...picture, data: plain })).toEqual([]);
    expect(pictureDifference(picture, { ...picture, data: shaken })).toEqual([]);
  });
});

test('a picture in another theme differs all over', async () => {
  const [light, dark] = (['light', 'dark'] as const).map((theme) => checkedImage(bars, { size: imageSizes.hd, theme }));
  expect(pictureDifference(await drawn(light?.svg ?? ''), await drawn(dark?.svg ?? ''))).toBeNull();
});

test('pictures of two sizes cannot be compared', () => {
  const picture = (width: number): Pixels => ({ data: new Uint8Array(width * 4), width, height: 1 });
  expect(() => pictureDifference(picture(1), picture(2))).toThrow(RangeError);
});

test('what a look says draws the very picture again', () => {
  const choice = { size: imageSizes.a4, theme: 'dark', focus: ['seongseo'], watermark: '内部资料' } as const;
  const again = choiceOf(lookOf(choice, bars.language, null));
  expect(checkedImage(bars, again).svg).toBe(checkedImage(bars, choice).svg);
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    'blink linux',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0', 'gecko windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1',
    'webkit ios',
  ],
  ['', 'other other'],
])('a browser is known by its engine and its system: %s', (userAgent, name) => {
  expect(thisBrowser(userAgent)).toBe(name);
});
