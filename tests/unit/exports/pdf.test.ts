import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { checkedImage } from '../../../src/exports/checked-image.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { MissingGlyphError, textOutliner } from '../../../src/exports/outlines/outlined-text.ts';
import { picturesPdf, type PdfPage } from '../../../src/exports/pdf/pictures-pdf.ts';
import type { FigureImage, ImageChoice } from '../../../src/exports/image-svg.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { daeguTrend } from '../../support/figures.ts';
import { hasPoppler, pdfFacts, pdfGrey, pdfWords } from '../../support/pdf-opened.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const about = { title: '大邱七个产业集群', subject: '从业人数', language: 'zh' } as const;

function pageOf(figure: Figure, choice: Partial<ImageChoice> = {}): PdfPage {
  const { size = imageSizes.hd, theme = 'light' } = choice;
  return { image: checkedImage(figure, { ...choice, size, theme }), size, title: titleText(figure) };
}

const figures = [
  { name: 'a trend', figure: daeguTrend('zh'), choice: {} },
  { name: 'a trend in English, dark', figure: daeguTrend('en'), choice: { theme: 'dark' } },
  { name: 'bars', figure: await shippedFigure('demo', { figure: 'bars', metric: 'gdp' }), choice: {} },
  {
    name: 'a scatter',
    figure: await shippedFigure('demo', { figure: 'scatter', metric: 'gdp', size: 'employment' }),
    choice: {},
  },
  { name: 'a heat table', figure: await shippedFigure('korea', { figure: 'heat' }), choice: {} },
  { name: 'multiples', figure: await shippedFigure('korea', { figure: 'multiples' }), choice: {} },
  { name: 'a table', figure: await shippedFigure('demo', { figure: 'table', metric: 'gdp' }), choice: {} },
] as const;

/** Means of squares of eight px: two programs smooth the edges of letters each in its way. */
function coarse(grey: Uint8Array, widthPx: number): number[] {
  const [columns, rows] = [Math.floor(widthPx / 8), Math.floor(grey.length / widthPx / 8)];
  return Array.from({ length: columns * rows }, (_, square) => {
    const [left, top] = [(square % columns) * 8, Math.floor(square / columns) * 8];
    let sum = 0;
    for (let y = top; y < top + 8; y += 1) for (let x = left; x < left + 8; x += 1) sum += grey[y * widthPx + x] ?? 0;
    return sum / 64;
  });
}

/** How much of a page differs from a picture by more than the smoothing of edges. */
async function shareFarFrom({ svg, widthPx, heightPx }: FigureImage, page: PdfPage): Promise<number> {
  const drawn = await pdfGrey(await picturesPdf([page], about, readFontFile), widthPx, heightPx);
  const { pixels } = new Resvg(await textOutliner(readFontFile)(svg), { font: { loadSystemFonts: false } }).render();
  const wanted = Uint8Array.from({ length: drawn.length }, (_, at) =>
    Math.round(0.299 * (pixels[at * 4] ?? 0) + 0.587 * (pixels[at * 4 + 1] ?? 0) + 0.114 * (pixels[at * 4 + 2] ?? 0)),
  );
  const [seen, reference] = [coarse(drawn, widthPx), coarse(wanted, widthPx)];
  return seen.filter((grey, at) => Math.abs(grey - (reference[at] ?? 0)) > 40).length / seen.length;
}

describe.skipIf(!hasPoppler)('read by another program', () => {
  test.each(figures)('$name says every word of the picture, in its order', async ({ figure, choice }) => {
    const page = pageOf(figure, choice);
    const said = (await pdfWords(await picturesPdf([page], about, readFontFile))).replaceAll(/\s/g, '');
    for (const { text } of imageTexts(page.image.svg)) expect(said).toContain(text.replaceAll(/\s/g, ''));
  });

  test.each(figures)('$name looks as its picture does', async ({ figure, choice }) => {
    const page = pageOf(figure, choice);
    expect(await shareFarFrom(page.image, page)).toBeLessThan(0.001);
    const title = /<text x="40" y="(?<y>[\d.]+)"/;
    const moved = page.image.svg.replace(title, '<text x="44" y="42"');
    expect(await shareFarFrom(page.image, { ...page, image: { ...page.image, svg: moved } })).toBeGreaterThan(0.001);
  });

  test('a picture for print is as wide as it is printed, one for slides ten inches', async () => {
    const figure = daeguTrend('zh');
    const facts = await pdfFacts(await picturesPdf([pageOf(figure, { size: imageSizes.a4 })], about, readFontFile));
    expect(facts.get('Page size')).toMatch(/^442\.3\d* x 291\.8\d* pts/);
    const slide = await pdfFacts(await picturesPdf([pageOf(figure)], about, readFontFile));
    expect(slide.get('Page size')).toMatch(/^720 x 405 pts/);
  });

  test('a file of several pictures has a page each, and says what it is', async () => {
    const bytes = await picturesPdf(
      figures.map(({ figure, choice }) => pageOf(figure, choice)),
      about,
      readFontFile,
    );
    const facts = await pdfFacts(bytes);
    expect([facts.get('Pages'), facts.get('Title'), facts.get('Subject'), facts.get('Creator')]).toEqual([
      String(figures.length),
      about.title,
      about.subject,
      '园区对标 Parkscope',
    ]);
  });

  test('a watermark crosses the page and stands in its words', async () => {
    const page = pageOf(daeguTrend('zh'), { watermark: '内部资料' });
    const said = (await pdfWords(await picturesPdf([page], about, readFontFile))).replaceAll(/\s/g, '');
    expect([...'内部资料'].every((character) => said.includes(character))).toBe(true);
  });
});

test('the same pictures give the same bytes', async () => {
  const make = () => picturesPdf([pageOf(daeguTrend('zh'))], about, readFontFile);
  expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
});

test('the fonts inside hold only the glyphs that are shown', async () => {
  const bytes = await picturesPdf([pageOf(daeguTrend('zh'))], about, readFontFile);
  expect(bytes.length).toBeLessThan(150_000);
  expect(Buffer.from(bytes).toString('latin1')).toContain('+NotoSansSC-Bold');
});

test('a character no shipped font has is refused', async () => {
  const image = {
    svg: '<svg viewBox="0 0 100 50"><text x="1" y="9" fill="#000000">𠮷</text></svg>',
    widthPx: 100,
    heightPx: 50,
  };
  const page = { image, size: imageSizes.hd, title: '' };
  await expect(picturesPdf([page], about, readFontFile)).rejects.toThrow(MissingGlyphError);
});

test('what no picture of ours has is refused, not left out', async () => {
  const image = {
    svg: '<svg viewBox="0 0 9 9"><path d="M0 0A1 1 0 0 1 2 2" fill="#000000"/></svg>',
    widthPx: 9,
    heightPx: 9,
  };
  const page = { image, size: imageSizes.hd, title: '' };
  await expect(picturesPdf([page], about, readFontFile)).rejects.toThrow(RangeError);
});
