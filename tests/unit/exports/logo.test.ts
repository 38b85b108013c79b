import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { checkedImage } from '../../../src/exports/checked-image.ts';
import { imageLogos } from '../../../src/exports/image-logo.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { Logo, logoBytes, logoLimits, logoOf, logoPixels } from '../../../src/exports/logo.ts';
import { picturesPdf } from '../../../src/exports/pdf/pictures-pdf.ts';
import { pictureFaults } from '../../../src/exports/picture-check.ts';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import { choiceOf, lookOf, PictureLook } from '../../../src/exports/provenance/picture-look.ts';
import { provenanceOf } from '../../../src/exports/provenance/provenance.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { readKeptLogo } from '../../../src/panels/kept-logo.ts';
import { decodePng } from '../../e2e/png.ts';
import { daeguTrend, koreaBars } from '../../support/figures.ts';
import { hardFigures } from '../../support/hard-figures.ts';
import { discLogo } from '../../support/logos.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasPoppler, pdfGrey } from '../../support/pdf-opened.ts';

const red = discLogo([200, 30, 30]);
const figure = daeguTrend();
const withLogo = (logo: Logo, theme: 'light' | 'dark' = 'light', size = imageSizes.hd) =>
  checkedImage(figure, { size, theme, logo });

describe('a logo', () => {
  it('is a PNG of its pixels, which it gives back', () => {
    const { at, width, height } = decodePng(Buffer.from(logoBytes(red.png)));
    expect([width, height]).toEqual([240, 80]);
    expect(at(120, 40)).toBe(0xc81e1e);
    const { colours, opacity } = logoPixels(red.png);
    expect([...colours.subarray(3 * (40 * 240 + 120), 3 * (40 * 240 + 120) + 3)]).toEqual([200, 30, 30]);
    expect([opacity[0], opacity[40 * 240 + 120]]).toEqual([0, 255]);
    expect(red.ink).toBe('#c81e1e');
  });

  it('is none where it is blank, too large, or no picture', () => {
    expect(logoOf(new Uint8Array(4 * 10 * 10), 10, 10)).toBeNull();
    expect(() => logoOf(new Uint8Array(4 * 500), logoLimits.widthPx + 1, 1)).toThrow(RangeError);
    expect(Logo.safeParse({ ...red, png: `${red.png}"/><script>` }).success).toBe(false);
  });

  it('is kept as it is, and left out where what is kept was changed', () => {
    const stored = (logo: unknown): string => JSON.stringify({ version: 1, state: { logo } });
    expect(readKeptLogo(stored(red))).toEqual({ kept: { logo: red }, isWhole: true });
    expect(readKeptLogo(stored({ ...red, png: red.png.slice(0, 200) }))).toEqual({ kept: null, isWhole: false });
    expect(readKeptLogo(stored({ ...red, widthPx: 5000 }))).toEqual({ kept: null, isWhole: false });
  });
});

describe('a picture with a logo', () => {
  it.each(Object.values(imageSizes))('has it beside the sources, clear of every word: $id', (size) => {
    const { svg } = checkedImage(figure, { size, theme: 'light', logo: red });
    const [mark] = imageLogos(svg);
    const source = imageTexts(svg).find(({ text }) => text === '来源');
    expect(pictureFaults(svg)).toEqual([]);
    expect(Math.abs((mark?.bottom ?? 0) - (source?.bottom ?? 0))).toBeLessThan(16);
    expect((mark?.right ?? 0) - (mark?.left ?? 0)).toBeCloseTo(3 * ((mark?.bottom ?? 0) - (mark?.top ?? 0)), 1);
    expect(mark?.left).toBeGreaterThan((size.widthPx / size.scale) * 0.6);
  });

  it.each(hardFigures.filter(([name]) => name !== '1,363 bars'))('is right with much beside it: %s', (_, hard) => {
    expect(pictureFaults(checkedImage(hard, { size: imageSizes.hd, theme: 'light', logo: red }).svg)).toEqual([]);
  });

  it('is the same bytes again, and without one what it was', () => {
    expect(withLogo(red).svg).toBe(withLogo(discLogo([200, 30, 30])).svg);
    const plain = checkedImage(figure, { size: imageSizes.hd, theme: 'light' }).svg;
    expect(plain).not.toContain('<image');
  });

  it('is refused where a word stands on the logo', () => {
    const { svg } = withLogo(red);
    const [mark] = imageLogos(svg);
    const label = `<text x="${String(mark?.left)}" y="${String(mark?.bottom)}" font-size="12" fill="#1c2127">压住</text>`;
    expect(pictureFaults(svg.replace('</svg>', `${label}</svg>`))).toContainEqual({
      kind: 'overlap',
      text: '单位标识',
      other: '压住',
    });
  });

  it('shows a dark logo on a dark picture on a plate, and a light one on a light picture', () => {
    const plates = (svg: string): number => (svg.match(/<rect /g) ?? []).length - 1;
    const [dark, light] = [discLogo([20, 20, 30]), discLogo([250, 250, 250])];
    expect([withLogo(dark), withLogo(light, 'dark')].map(({ svg }) => plates(svg))).toEqual([0, 0]);
    expect([withLogo(dark, 'dark'), withLogo(light)].map(({ svg }) => plates(svg))).toEqual([1, 1]);
  });

  it('is painted by another program', () => {
    const { svg } = withLogo(red);
    const [mark] = imageLogos(svg);
    const { pixels, width } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const [x, y] = [((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, ((mark?.top ?? 0) + (mark?.bottom ?? 0)) / 2];
    const at = (Math.round(y * 2) * width + Math.round(x * 2)) * 4;
    expect([...pixels.subarray(at, at + 3)]).toEqual([200, 30, 30]);
  });

  it('says its logo, so that it can be drawn again and is found out where it was changed', () => {
    const look = lookOf({ size: imageSizes.hd, theme: 'light', logo: red }, 'zh', null);
    expect(choiceOf(PictureLook.parse(JSON.parse(JSON.stringify(look)))).logo).toEqual(red);
    const other = lookOf({ size: imageSizes.hd, theme: 'light', logo: discLogo([0, 30, 200]) }, 'zh', null);
    const seals = [look, other].map((each) => provenanceOf(figure, '/compare', each).seal);
    expect(seals[0]).not.toBe(seals[1]);
  });
});

it('a PDF holds the logo once, with what shines through', async () => {
  const page = { image: withLogo(red), size: imageSizes.hd, title: titleText(figure) };
  const about = { title: '大邱', subject: '从业人数', language: 'zh' } as const;
  const pdf = await picturesPdf([page, page], about, readFontFile);
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/SMask /g),
  ).toHaveLength(1);
  if (!hasPoppler) return;
  const grey = await pdfGrey(pdf, 1920, 1080);
  const [mark] = imageLogos(page.image.svg);
  const at = (x: number, y: number): number => grey[Math.round(y * 2) * 1920 + Math.round(x * 2)] ?? 0;
  const [left, top] = [mark?.left ?? 0, mark?.top ?? 0];
  // The luminance of its red, and of the paper that shines through its corner.
  expect(at((left + (mark?.right ?? 0)) / 2, (top + (mark?.bottom ?? 0)) / 2)).toBeCloseTo(81, -1);
  expect(at(left + 1, top + 1)).toBeGreaterThan(240);
});

it('a presentation has the logo on every slide of a figure, and says what it is', async () => {
  const rasterise = () => Promise.resolve(new Uint8Array());
  const file = new OfficeFile(
    await figuresPptx([{ figure }, { figure: koreaBars() }], { theme: 'light', logo: red, rasterise }),
  );
  for (const slide of ['1', '2']) {
    expect(file.text(`ppt/slides/slide${slide}.xml`)).toMatch(/name="Logo" descr="单位标识"/);
    expect(file.bytes(`ppt/media/logo${slide}.png`)).toEqual(logoBytes(red.png));
  }
});
