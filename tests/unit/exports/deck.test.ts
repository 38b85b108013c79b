import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { deckPage, ownSvg } from '../../../src/exports/deck/deck-page.ts';
import type { DrawnSlide, SlideLook, WordsSlide } from '../../../src/exports/deck/drawn-slide.ts';
import { slidePicture, stagePicture } from '../../../src/exports/deck/slide-picture.ts';
import { stageSize } from '../../../src/exports/deck/stage-size.ts';
import { fontFaces, type LoadFontSlice } from '../../../src/exports/fonts.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { daeguTrend } from '../../support/figures.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const look: SlideLook = { theme: 'light', upDown: 'red-up' };
const trend: DrawnSlide = { kind: 'figure', figure: daeguTrend('zh'), focus: [], notes: '' };

function words(change: Partial<WordsSlide>): WordsSlide {
  return { kind: 'text', title: '三点结论', text: '', notes: '', language: 'zh', ...change };
}

const load: LoadFontSlice = (file) => {
  const family = file.startsWith('noto-sans-kr') ? 'noto-sans-kr' : 'noto-sans-sc';
  return readFile(new URL(`../../../node_modules/@fontsource/${family}/files/${file}`, import.meta.url));
};

test.each([
  ['a short text', '城西仍占四成以上。\n- 西大邱连续两季回落'],
  ['as much text as a slide takes', '城西仍占四成以上，西大邱连续两季回落，检丹基本持平。'.repeat(30)],
  ['more lines than a slide has', '一行\n'.repeat(266)],
])('words of a slide stay inside it and apart: %s', async (_, text) => {
  for (const shape of ['wide', 'tall'] as const) {
    const slide = words({ text });
    const { svg } = await stagePicture(slide, look, shape);
    const { widthPx, heightPx, scale } = stageSize(slide, shape);
    const texts = imageTexts(svg).filter((each) => each.text.trim() !== '');
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > widthPx / scale || bottom > heightPx / scale,
    );
    expect(outside.map((each) => each.text)).toEqual([]);
    const tops = texts.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  }
});

test('a title slide says its title large and its lines under it', async () => {
  const slide = words({ kind: 'title', title: '大邱七个产业集群', text: '招商处\n2026年11月' });
  const { svg } = await slidePicture(slide, look, imageSizes.hd);
  const [title, first, second] = imageTexts(svg);
  expect([title?.text, first?.text, second?.text]).toEqual(['大邱七个产业集群', '招商处', '2026年11月']);
  expect(title?.sizePx).toBeGreaterThanOrEqual(2 * (first?.sizePx ?? 99));
});

test('a figure of many rows is drawn smaller on the stage, so that its names can be read', async () => {
  const many = await shippedFigure('demo', { figure: 'heat', metric: 'gdp', group: 'all' });
  const few = await shippedFigure('demo', { figure: 'bars', metric: 'gdp' });
  const scaleOf = (slide: DrawnSlide) => stageSize(slide, 'wide').scale;
  const slideOf = (figure: typeof many): DrawnSlide => ({ kind: 'figure', figure, focus: [], notes: '' });
  expect([slideOf(many), slideOf(few), trend].map(scaleOf)).toEqual([1.6, 2.4, 2.4]);
});

test('the offline page holds every slide with ids of its own, the fonts once, and asks for nothing', async () => {
  const { svg } = await stagePicture(trend, look, 'wide');
  const slides = [
    { svg, name: '从业人数', notes: '先讲<城西>' },
    { svg, name: '从业人数', notes: '' },
  ];
  const faces = await fontFaces([svg, svg], load);
  const html = deckPage({ title: '季度“汇报”', language: 'zh', theme: 'light', slides, faces });
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  expect(html.match(/@font-face/g)).toHaveLength(2);
  expect(html.replaceAll(/data:font\/ttf;base64,[\w+/=]+/g, '').replaceAll('http://www.w3.org/', '')).not.toMatch(
    /https?:\/\//,
  );
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('先讲&lt;城西&gt;');
});

test('a drawing that refers to its own parts still does under another name', () => {
  expect(ownSvg('<svg xmlns="x" width="9" height="9"><g id="a"/><use href="#a" clip-path="url(#a)"/></svg>', 1)).toBe(
    '<svg xmlns="x"><g id="s2-a"/><use href="#s2-a" clip-path="url(#s2-a)"/></svg>',
  );
});
