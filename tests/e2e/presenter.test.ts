import { expect } from 'vitest';
import { coloursOf, glyphShapes, lineBoxes } from './ink.ts';
import { decodePng, pngHeader } from './png.ts';
import { take } from './take.ts';
import { readyFigure, test } from './visit.ts';

const compare = '/compare?dataset=korea';

test('a slide image is 1920 × 1080, full of ink, and its Chinese title is set in real characters', async ({
  visit,
}) => {
  const page = await visit(compare);
  await readyFigure(page, 'trend');
  const { name, bytes } = await take(page, 'hd');
  expect(name).toMatch(/\p{Script=Han}.*\.png$/u);
  const picture = decodePng(bytes);
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
  expect(coloursOf(picture)).toBeGreaterThan(60);
  const [title] = lineBoxes(picture, 24);
  expect(title?.top).toBeLessThan(160);
  const shapes = title ? glyphShapes(picture, title) : [];
  expect(shapes.length).toBeGreaterThanOrEqual(6);
  expect(new Set(shapes).size / shapes.length).toBeGreaterThan(0.6);
});

test('every size has exactly the pixels it promises', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'trend');
  expect(pngHeader((await take(page, 'uhd')).bytes)).toMatchObject({ width: 3840, height: 2160 });
  expect(pngHeader((await take(page, 'a4')).bytes)).toMatchObject({ width: 1843 });
  expect(pngHeader((await take(page, 'square')).bytes)).toMatchObject({ width: 1080, height: 1080 });
});

test('the SVG carries its title, its sources and its font, and reads without the network', async ({ visit }) => {
  const page = await visit(compare);
  const figure = await readyFigure(page, 'trend');
  const subject = (await figure.locator('h2 span').nth(1).innerText()).trim();
  const { name, bytes } = await take(page, 'svg');
  expect(name).toMatch(/\.svg$/);
  const text = bytes.toString('utf8');
  const read = await page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml');
    return { hasError: root.querySelector('parsererror') !== null, words: root.documentElement.textContent };
  }, text);
  expect(read.hasError).toBe(false);
  expect(read.words.replaceAll(/\s/g, '')).toContain(subject.replaceAll(/\s/g, ''));
  expect(read.words).toContain('来源');
  expect(text).toMatch(/@font-face[^}]*data:font\/ttf;base64,/);
  expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/(?:href|src|url\()=?["'(]?https?:/);
});

test('the SVG is the same, byte for byte, on any screen and in any theme', async ({ visit }) => {
  const taken = async (deviceScaleFactor: number, theme: 'light' | 'dark', width: number) => {
    const page = await visit(compare, { deviceScaleFactor, theme, viewport: { width, height: 900 } });
    await readyFigure(page, 'trend');
    return (await take(page, 'svg')).bytes.toString('utf8');
  };
  const [plain, fine, dark] = [
    await taken(1, 'light', 1440),
    await taken(2, 'light', 1440),
    await taken(1, 'dark', 1180),
  ];
  expect(fine === plain).toBe(true);
  expect(dark === plain).toBe(true);
});

test('the CSV opens in Excel as Chinese, with the unit in its header', async ({ visit }) => {
  const page = await visit(compare);
  await readyFigure(page, 'trend');
  const { name, bytes } = await take(page, 'csv');
  expect(name).toMatch(/\.csv$/);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').split(/\r?\n/);
  expect(lines.slice(0, 6).join('\n')).toMatch(/人/);
  expect(lines.length).toBeGreaterThan(8);
});

test('the link and the sentence can be copied', async ({ visit }) => {
  const page = await visit(`${compare}&figure=bars`);
  const figure = await readyFigure(page, 'bars');
  await figure.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('链接已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await figure.getByRole('button', { name: '复制句子' }).click();
  await page.getByText('句子已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\p{Script=Han}.*\d/u);
});

test('a ranking is taken away as bars', async ({ visit }) => {
  const page = await visit('/rankings?dataset=korea&metric=production&period=2026-Q1');
  await readyFigure(page, 'ranking');
  const { bytes } = await take(page, 'hd');
  const picture = decodePng(bytes);
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
  expect(coloursOf(picture)).toBeGreaterThan(30);
});
