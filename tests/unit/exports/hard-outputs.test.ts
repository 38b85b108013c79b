import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../../server/images/font-files.ts';
import { checkedImage, PictureRefused } from '../../../src/exports/checked-image.ts';
import { figureCsv } from '../../../src/exports/csv.ts';
import { SlidesRefused } from '../../../src/exports/each-slide.ts';
import { figureBook } from '../../../src/exports/figure-book/figure-book.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { picturesPdf } from '../../../src/exports/pdf/pictures-pdf.ts';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { hardFigures, longSource } from '../../support/hard-figures.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasPoppler, pdfWords } from '../../support/pdf-opened.ts';
import { sheetsOf } from '../../support/workbook-cells.ts';
import { content } from '../../support/xml-tree.ts';

/** The words of an output as a reader finds them, without spaces; null where it was refused with its reason. */
type Take = (figure: Figure) => Promise<string | null>;

const plain = (words: string): string => words.replaceAll(/\s/g, '');
const isRefusal = (error: unknown): boolean => error instanceof PictureRefused || error instanceof SlidesRefused;

function orRefused(take: (figure: Figure) => Promise<string>): Take {
  return (figure) =>
    take(figure).then(plain, (error: unknown) => {
      if (!isRefusal(error)) throw error;
      expect(error instanceof Error ? error.message : '').not.toBe('');
      return null;
    });
}

const outputs: readonly (readonly [name: string, take: Take])[] = [
  [
    'PDF',
    orRefused(async (figure) => {
      const size = imageSizes.a4;
      const image = checkedImage(figure, { size, theme: 'light' });
      const about = { title: titleText(figure), subject: figure.sentence, language: figure.language };
      const pdf = await picturesPdf([{ image, size, title: titleText(figure) }], about, readFontFile);
      return hasPoppler
        ? pdfWords(pdf)
        : imageTexts(image.svg)
            .map(({ text }) => text)
            .join('');
    }),
  ],
  [
    'PPTX',
    orRefused(async (figure) => {
      const rasterise = () => Promise.resolve(new Uint8Array());
      const file = new OfficeFile(Buffer.from(await figuresPptx([{ figure }], { theme: 'light', rasterise })));
      return content(file.xml('ppt/slides/slide1.xml'));
    }),
  ],
  [
    'XLSX',
    orRefused((figure) => {
      const sheets = [...sheetsOf(new OfficeFile(Buffer.from(figureBook(figure)))).values()];
      return Promise.resolve(
        sheets.flatMap((sheet) => [...sheet.values()].map(({ value }) => String(value))).join(' '),
      );
    }),
  ],
  ['CSV', orRefused((figure) => Promise.resolve(figureCsv(figure)))],
];

const cases = hardFigures.flatMap(([name, figure]) =>
  outputs.map(([output, take]) => ({ name, output, figure, take })),
);

describe('an output of much', () => {
  test.each(cases)('says title and source whole, or is refused with the reason: $name as $output', async (each) => {
    const said = await each.take(each.figure);
    if (said === null) return;
    expect(said).toContain(plain(each.figure.title.subject));
    for (const { title } of each.figure.sources) expect(said).toContain(plain(title));
  });

  test.each(outputs.filter(([output]) => output === 'XLSX' || output === 'CSV'))(
    'a table is never refused, and has every row: %s',
    async (_, take) => {
      for (const [, figure] of hardFigures) {
        const said = await take(figure);
        const last = figure.table.rows.at(-1)?.cells.find(({ text }) => text !== '')?.text ?? '';
        expect(said).toContain(plain(last));
      }
    },
  );

  test('a source of 200 characters stands whole in each', async () => {
    const [, figure] = hardFigures.find(([name]) => name.startsWith('a source')) ?? [];
    if (figure === undefined) throw new RangeError('The case is gone');
    for (const [, take] of outputs) expect(await take(figure)).toContain(longSource);
  });
});
