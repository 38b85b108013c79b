import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes } from '../../../src/charts/palette.ts';
import { checkedImage, checkedPicture, PictureRefused } from '../../../src/exports/checked-image.ts';
import { customImageSize, customRefusal } from '../../../src/exports/custom-size.ts';
import { figureImage, type ImageChoice } from '../../../src/exports/image-svg.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { pictureFaults } from '../../../src/exports/picture-check.ts';
import { imageSizes, withTextScale } from '../../../src/exports/sizes.ts';
import { daeguTrend, koreaBars, mixedBars, profileTable, twelveTrend } from '../../support/figures.ts';
import { shippedBump } from '../../support/rankings.ts';
import { shippedCatalog, shippedFigure } from '../../support/shipped-figure.ts';
import { referenceFolder } from '../../regression/picture.ts';

const hd: ImageChoice = { size: imageSizes.hd, theme: 'light' };
const kinds = (svg: string): string[] => pictureFaults(svg).map(({ kind }) => kind);
/** One more text in a picture, last painted. */
const withText = (svg: string, text: string): string => svg.replace('</svg>', `${text}</svg>`);

describe('the check of a picture', () => {
  const { svg } = figureImage(daeguTrend(), hd);

  it('finds nothing wrong in any reviewed reference', () => {
    const wrong = readdirSync(referenceFolder).flatMap((file) =>
      pictureFaults(readFileSync(new URL(file, referenceFolder), 'utf8')).map(
        (fault) => `${file}: ${JSON.stringify(fault)}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('refuses a label laid over another, and names both', () => {
    const [label] = imageTexts(svg).filter(({ text }) => text === '城西');
    expect(label).toBeDefined();
    const moved = withText(
      svg,
      `<text x="${String(label?.left)}" y="${String(label?.bottom)}" font-size="12" fill="#1c2127">成书</text>`,
    );
    expect(pictureFaults(moved)).toContainEqual({ kind: 'overlap', text: '城西', other: '成书' });
    expect(() => checkedPicture({ svg: moved, widthPx: 1920, heightPx: 1080 }, daeguTrend(), hd)).toThrow(
      PictureRefused,
    );
    expect(() => checkedPicture({ svg: moved, widthPx: 1920, heightPx: 1080 }, daeguTrend(), hd)).toThrow(
      /“城西”与“成书”重叠/,
    );
  });

  it('refuses a label that leaves the frame', () => {
    expect(kinds(withText(svg, '<text x="940" y="300" font-size="12" fill="#1c2127">超出画面</text>'))).toEqual([
      'outside',
    ]);
  });

  it('refuses words too faint on what they stand on, be it the ground or a bar', () => {
    expect(kinds(withText(svg, '<text x="8" y="300" font-size="9" fill="#c6c1b5">淡</text>'))).toEqual(['contrast']);
    const onBar = '<path d="M4 280L36 280L36 310L4 310Z" fill="#174b6d"/>';
    const dark = '<text x="8" y="300" font-size="9" fill="#1c2127">暗</text>';
    expect(kinds(withText(svg, onBar + dark))).toEqual(['contrast']);
    expect(kinds(withText(svg, onBar + dark.replace('#1c2127', '#ffffff')))).toEqual([]);
    expect(kinds(withText(svg, dark + onBar))).toEqual([]);
  });

  it('refuses a character no shipped font has', () => {
    const odd = withText(svg, '<text x="8" y="300" font-size="9" fill="#1c2127">𠮷</text>');
    expect(pictureFaults(odd)).toEqual([{ kind: 'glyph', text: '𠮷', character: '𠮷' }]);
  });

  it('misses a source that was dropped', () => {
    const gone = svg.replace(/<text[^>]*>[^<]*KICOX[^<]*<\/text>/g, '');
    expect(gone).not.toBe(svg);
    expect(pictureFaults(gone, { mustSay: daeguTrend().sources.map(({ title }) => title) })[0]?.kind).toBe('absent');
  });
});

const shows = { title: true, notes: true, sentence: true, addresses: true };
const figures = [
  daeguTrend(),
  daeguTrend('en'),
  twelveTrend(),
  koreaBars(),
  mixedBars(),
  profileTable(),
  await shippedFigure('demo', { figure: 'radar' }),
  await shippedFigure('demo', { figure: 'heat', metric: 'gdp', group: 'all' }),
  await shippedFigure('korea', { figure: 'multiples' }),
];

describe('a checked picture', () => {
  it.each(Object.values(imageSizes))(
    'passes, or is refused where sixty rows stand in a column of a page: $id',
    (size) => {
      const refused = figures.flatMap((figure) => {
        try {
          checkedImage(figure, { size, theme: 'light' });
          return [];
        } catch (error) {
          return [`${figure.kind}: ${error instanceof Error ? error.message : ''}`];
        }
      });
      expect(refused).toEqual(size.id === 'a4half' ? [expect.stringMatching(/^heat: .*小到无法辨认/)] : []);
    },
  );

  it('carries the sentence in full, without title and notes where asked', () => {
    const figure = daeguTrend();
    const { svg } = checkedImage(figure, { ...hd, shows: { ...shows, title: false, notes: false } });
    const said = imageTexts(svg)
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    expect(said).toContain(figure.sentence.replace(/\s/g, ''));
    expect(said).not.toContain(figure.title.subject);
    expect(said).toContain('单位：人');
    for (const { ref, text } of figure.notes)
      expect(said.includes(text.slice(0, 12).replace(/\s/g, '')), text).toBe(ref !== null);
    for (const { title } of figure.sources) expect(said).toContain(title.replace(/\s/g, ''));
  });

  it('is one layout for two sizes of one shape', () => {
    const inner = (svg: string): string => svg.slice(svg.indexOf('viewBox'));
    const small = figureImage(daeguTrend(), hd).svg;
    expect(inner(figureImage(daeguTrend(), { ...hd, size: imageSizes.uhd }).svg)).toBe(inner(small));
    const custom = customImageSize({ unit: 'px', width: 1280, height: 720 });
    expect(inner(figureImage(daeguTrend(), { ...hd, size: custom }).svg)).toBe(inner(small));
    const words = (dpi: number) => {
      const size = customImageSize({ unit: 'mm', width: 127, height: 76.2, dpi });
      return inner(figureImage(daeguTrend(), { ...hd, size }).svg);
    };
    expect(words(600)).toBe(words(150));
  });

  it.each(themes)('reads whatever the colours of its parks: ranks on twelve of them, %s', async (theme) => {
    const pinned = (await shippedCatalog('korea')).parks.slice(0, 12).map(({ id }) => id);
    const figure = await shippedBump('korea', { pinned });
    expect(checkedImage(figure, { ...hd, theme }).textScale).toBe(1);
  });

  it('says which names found no room, and that the type is smaller than asked', () => {
    const { unnamed, textScale } = checkedImage(twelveTrend(), { ...hd, size: imageSizes.a4half });
    const { svg } = figureImage(twelveTrend(), { ...hd, size: withTextScale(imageSizes.a4half, textScale) });
    const said = imageTexts(svg).map(({ text }) => text);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const name of unnamed) expect(said).not.toContain(name);
  });

  it('has no ground where it is transparent, and its watermark is no label', () => {
    const { svg } = checkedImage(daeguTrend(), { ...hd, isTransparent: true, watermark: '内部资料' });
    expect(svg).not.toContain('<rect');
    expect(svg).toContain('>内部资料</text>');
  });

  it('refuses a watermark that no shipped font can write', () => {
    expect(() => checkedImage(daeguTrend(), { ...hd, watermark: '𠮷林' })).toThrow(/随附字体中没有“𠮷”字/);
  });
});

describe('a custom size', () => {
  it('is whole px of the millimetres at a resolution', () => {
    expect(customImageSize({ unit: 'mm', width: 156, height: 103, dpi: 300 })).toMatchObject({
      widthPx: 1843,
      heightPx: 1217,
    });
  });

  it('is refused where nothing could be drawn or read in it', () => {
    expect(customRefusal({ unit: 'px', width: Number.NaN, height: 900 })).toBe('number');
    expect(customRefusal({ unit: 'px', width: 299, height: 400 })).toBe('small');
    expect(customRefusal({ unit: 'px', width: 9000, height: 4000 })).toBe('large');
    expect(customRefusal({ unit: 'px', width: 7000, height: 7000 })).toBe('large');
    expect(customRefusal({ unit: 'px', width: 3100, height: 1000 })).toBe('narrow');
    expect(customRefusal({ unit: 'mm', width: 20, height: 20, dpi: 96 })).toBe('small');
    expect(customRefusal({ unit: 'mm', width: 76, height: 57, dpi: 300 })).toBeNull();
  });
});
