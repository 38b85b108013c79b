import { describe, expect, it } from 'vitest';
import { checkedImage, PictureRefused } from '../../../src/exports/checked-image.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { pictureFaults } from '../../../src/exports/picture-check.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { barsOf, hardFigures, longSource } from '../../support/hard-figures.ts';

const cases = hardFigures.flatMap(([name, figure]) =>
  Object.values(imageSizes).map((size) => ({ name, figure, size })),
);

describe('a picture of much', () => {
  it.each(cases)('is right, or refused with the reason: $name, $size.id', ({ figure, size }) => {
    try {
      const { svg } = checkedImage(figure, { size, theme: 'light' });
      expect(pictureFaults(svg)).toEqual([]);
    } catch (error) {
      expect(error).toBeInstanceOf(PictureRefused);
      expect(error instanceof PictureRefused ? error.message : '').toMatch(/^此图未通过自检，不予保存：.*“/);
    }
  });

  it.each(hardFigures.filter(([name]) => name !== '1,363 bars'))('is saved as a slide: %s', (_, figure) => {
    expect(() => checkedImage(figure, { size: imageSizes.hd, theme: 'light' })).not.toThrow();
  });

  it('is refused where nobody could read it: 1,363 bars', () => {
    expect(() => checkedImage(barsOf(1363), { size: imageSizes.hd, theme: 'light' })).toThrow(/小到无法辨认/);
  });

  it('prints a long source whole', () => {
    const [, figure] = hardFigures[3] ?? [];
    if (figure === undefined) throw new RangeError('The case is gone');
    for (const size of Object.values(imageSizes)) {
      const said = imageTexts(checkedImage(figure, { size, theme: 'light' }).svg);
      expect(said.map(({ text }) => text).join('')).toContain(longSource);
    }
  });
});
