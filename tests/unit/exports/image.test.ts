import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/charts/palette.ts';
import { checkedImage, PictureRefused } from '../../../src/exports/checked-image.ts';
import { embedFonts, slicesOf, type LoadFontSlice } from '../../../src/exports/fonts.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageTexts, type ImageText } from '../../../src/exports/image-text.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { toGroupedFigure } from '../../../src/figures/grouped.ts';
import { toMatrixFigure } from '../../../src/figures/matrix.ts';
import {
  coverageFigure,
  daeguTrend,
  headlineFigure,
  koreaBars,
  mixedBars,
  mixedTrend,
  profileTable,
  rankTrend,
  twelveTrend,
} from '../../support/figures.ts';
import { radarFigure } from '../../support/radars.ts';
import { severalMetrics } from '../../support/several-metrics.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { shippedScatter } from '../../support/shipped-scatter.ts';
import { shipped } from '../../support/shipped.ts';

const [korea, demo] = await Promise.all([shipped('korea'), shipped('demo')]);
const inAreas = {
  metric: 'production',
  x: 'employment',
  size: 'exports',
  colouring: 'province',
  scale: 'log',
} as const;
import { partsFigure } from '../../support/parts.ts';
import { fact } from '../../support/slice.ts';

const townTrend = (language: 'zh' | 'en') =>
  shippedFigure('demo', { events: true, metric: 'gdp', parks: towns }, language);
const towns = ['canyue-hydrogen-town', 'yaobo-smart-town', 'xiaoyu-computing-town', 'xuanlan-hydrogen-town'];

const longNotes = Array.from({ length: 14 }, (_, index) => ({
  ref: index < 6 ? index + 1 : null,
  text: `第${index + 1}条口径说明：统计范围自2019年起由核准面积改为规划面积（约12.5平方公里），与此前年份不可直接比较，350余家企业除外`,
}));
const manySources = Array.from({ length: 6 }, (_, index) => ({
  id: `s${index}`,
  title: `国家高新区综合评价结果公报第${index + 1}号`,
  address: `https://www.example.gov.cn/tjsj/zxfb/2024/very/long/path/t2024010${index}_1930011.html?from=timeline`,
}));

const grouped = (metrics: readonly string[], language: 'zh' | 'en' = 'zh') =>
  toGroupedFigure(severalMetrics(demo, { figure: 'bars', metrics }, language));
const matrix = (metrics: readonly string[], language: 'zh' | 'en' = 'zh') =>
  toMatrixFigure(severalMetrics(demo, { figure: 'heat', metrics }, language));

const figures: readonly (readonly [string, Figure])[] = [
  ['trend zh', daeguTrend()],
  ['trend en', daeguTrend('en')],
  ['trend en fictional', daeguTrend('en', { fictional: true })],
  ['trend log', daeguTrend('zh', { scale: 'log' })],
  ['trend mixed', mixedTrend()],
  ['trend twelve', twelveTrend()],
  ['trend ranks', rankTrend()],
  ['trend with events zh', await townTrend('zh')],
  ['trend with events en', await townTrend('en')],
  ['trend with long notes', daeguTrend('zh', { notes: longNotes, sources: manySources })],
  ['bars zh', koreaBars()],
  ['bars en', koreaBars('en')],
  ['bars mixed', mixedBars()],
  ['scatter zh', shippedScatter(korea, { ...inAreas, parks: ['ulsan-mipo', 'gumi', 'yeosu'] }, 'zh')],
  ['scatter en', shippedScatter(demo, { size: 'employment', colouring: 'level', benchmarks: ['median'] }, 'en')],
  ['radar zh', radarFigure()],
  ['radar en', radarFigure({ language: 'en' })],
  ['parts zh', partsFigure({ a: [350, 334], b: [12, 14], c: [5, null] })],
  ['parts en', partsFigure({ a: [fact(350, { qualifier: 'more_than' }), 334], b: [12, 3] }, { language: 'en' })],
  ['several parts', partsFigure({ a: [350, 334, 20], b: [12, 14, 3], c: [5, null, 1] })],
  ['grouped on one axis', grouped(['industrial_output', 'high_tech_output', 'fixed_asset_investment'])],
  ['grouped in panels', grouped(['gdp', 'fdi_actual', 'approval_days', 'rd_intensity', 'energy_intensity'], 'en')],
  ['matrix zh', matrix(['gdp', 'approval_days', 'industrial_land', 'rd_intensity'])],
  ['matrix en', matrix(['gdp', 'fdi_actual', 'approval_days', 'rd_intensity', 'energy_intensity', 'exports'], 'en')],
  ['profile', profileTable()],
  ['wide table', { ...daeguTrend('en'), kind: 'profile' }],
  ['headline', headlineFigure()],
  ['coverage', coverageFigure()],
  [
    'empty',
    { ...daeguTrend(), empty: { title: '2017年没有从业人数', advice: '大邱集群自2018年2季度起有数。', way: null } },
  ],
];

const sizes = Object.values(imageSizes);
const cases = figures.flatMap(([name, figure]) => sizes.map((size) => ({ name, figure, size })));
/** A column of a page is too small for some figures as they are: there they are laid out again. */
const roomy = cases.filter(({ size }) => size.id !== 'a4half');

function overlaps(texts: readonly ImageText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.6 && b.left < a.right - 0.6 && a.top < b.bottom - 1.2 && b.top < a.bottom - 1.2,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

const files = 'node_modules/@fontsource';
const load: LoadFontSlice = async (file) => {
  const folder = file.includes('noto-sans-kr') ? 'noto-sans-kr' : 'noto-sans-sc';
  return new Uint8Array(await readFile(`${files}/${folder}/files/${file}`));
};

describe('figure image', () => {
  function expectApart(svg: string, width: number, height: number) {
    const texts = imageTexts(svg);
    expect(overlaps(texts)).toEqual([]);
    for (const { text, left, right, top, bottom } of texts) {
      expect(left, text).toBeGreaterThanOrEqual(16);
      expect(right, text).toBeLessThanOrEqual(width - 16);
      expect(top, text).toBeGreaterThanOrEqual(8);
      expect(bottom, text).toBeLessThanOrEqual(height - 8);
    }
  }

  it.each(roomy)('keeps every word in the frame and apart: $name, $size.id', ({ figure, size }) => {
    const { svg } = figureImage(figure, { size, theme: 'light' });
    expectApart(svg, size.widthPx / size.scale, size.heightPx / size.scale);
  });

  it.each(figures.filter(([name]) => name !== 'grouped in panels'))(
    'is laid out again in a column of a page where words would collide: %s',
    (_, figure) => {
      const size = imageSizes.a4half;
      const { svg, textScale } = checkedImage(figure, { size, theme: 'light' });
      expectApart(svg, size.widthPx / size.scale / textScale, size.heightPx / size.scale / textScale);
    },
  );

  it('is refused in a column of a page where it has five panels, whose words nobody could read', () => {
    const [, figure] = figures.find(([name]) => name === 'grouped in panels') ?? [];
    expect(figure).toBeDefined();
    if (figure !== undefined)
      expect(() => checkedImage(figure, { size: imageSizes.a4half, theme: 'light' })).toThrow(PictureRefused);
  });

  it.each(cases)('carries unit, source, release and check code: $name, $size.id', ({ figure, size }) => {
    const shown = imageTexts(figureImage(figure, { size, theme: 'light' }).svg)
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    for (const { title } of figure.sources) expect(shown).toContain(title.replace(/\s/g, ''));
    expect(shown).toContain(figure.release.id);
    expect(shown).toContain(figure.check);
    if (figure.title.unit !== null) expect(shown).toContain(figure.title.unit.replace(/\s/g, ''));
  });

  it.each(themes)('is the same bytes each time, without ids or anything of a live chart (%s)', (theme) => {
    for (const [, figure] of figures) {
      const choice = { size: imageSizes.hd, theme };
      const first = figureImage(figure, choice).svg;
      expect(figureImage(figure, choice).svg).toBe(first);
      expect(first).not.toMatch(/ecmeta|class=|zr\d|url\(|<defs|NaN|undefined|dominant-baseline|Infinity/);
    }
  });

  it('is well-formed, with as many closed as opened groups', () => {
    for (const [, figure] of figures) {
      const { svg } = figureImage(figure, { size: imageSizes.square, theme: 'dark' });
      expect(svg.match(/<g[ >]/g)?.length).toBe(svg.match(/<\/g>/g)?.length);
      expect(svg).not.toMatch(/style="font:/);
    }
  });

  it('says twice that a fictional figure is fictional', () => {
    const texts = imageTexts(figureImage(mixedBars(), { size: imageSizes.hd, theme: 'light' }).svg);
    expect(texts.filter(({ text }) => text === '演示数据（虚构）')).toHaveLength(2);
  });

  it('explains each mark that the figure uses', () => {
    const shown = imageTexts(figureImage(mixedBars(), { size: imageSizes.hd, theme: 'light' }).svg).map(
      ({ text }) => text,
    );
    expect(shown).toEqual(expect.arrayContaining(['约数', '下限（余、超、多）', '计划', '未取得（不是零）', '不公开']));
  });

  it('says how many rows of a long table are left to the CSV', () => {
    const shown = imageTexts(figureImage(profileTable(40), { size: imageSizes.hd, theme: 'light' }).svg).map(
      ({ text }) => text,
    );
    expect(shown.some((text) => /^另有 \d+ 行，见 CSV$/.test(text))).toBe(true);
  });
});

describe('fonts of an image', () => {
  it('are the slices its characters need, Hangul from the Korean font', () => {
    const { svg } = figureImage(daeguTrend('en', { subtitle: '성서산단' }), { size: imageSizes.hd, theme: 'light' });
    const families = new Set(slicesOf(svg).map(({ family }) => family));
    expect(families).toEqual(new Set(['Noto Sans SC', 'Noto Sans KR']));
  });

  it('are embedded as data, so that nothing is fetched by the picture', async () => {
    const { svg } = figureImage(daeguTrend(), { size: imageSizes.hd, theme: 'light' });
    const whole = await embedFonts(svg, load);
    expect(whole.match(/@font-face/g)).toHaveLength(2);
    expect(whole.length - svg.length).toBeLessThan(120_000);
    expect(whole.match(/url\((?!data:)/g)).toBeNull();
    expect(slicesOf(svg).length).toBeLessThan(40);
    expect(await embedFonts(svg, load)).toBe(whole);
  });

  it('that cannot be loaded fail the image by name, and are asked for again next time', async () => {
    const { svg } = figureImage(daeguTrend('en'), { size: imageSizes.hd, theme: 'light' });
    let isDown = true;
    const flaky: LoadFontSlice = (file) => (isDown ? Promise.reject(new Error(`no ${file}`)) : load(file));
    await expect(embedFonts(svg, flaky)).rejects.toThrow(/no noto-sans-sc/);
    isDown = false;
    await expect(embedFonts(svg, flaky)).resolves.toContain('@font-face');
  });
});
