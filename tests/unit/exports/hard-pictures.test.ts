import { describe, expect, it } from 'vitest';
import { checkedImage, PictureRefused } from '../../../src/exports/checked-image.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { pictureFaults } from '../../../src/exports/picture-check.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { barRow, daeguTrend, exact, koreaBars, twelveTrend } from '../../support/figures.ts';

const longName = (index: number): string => `第${String(index + 1).padStart(4, '〇')}国家级经济技术开发区`.slice(0, 14);

function barsOf(count: number): Figure {
  const rows = Array.from({ length: count }, (_, index) =>
    barRow({
      park: `p${String(index)}`,
      name: longName(index),
      rank: index + 1,
      value: exact(9000 - index * 5),
      slot: index % 12,
    }),
  );
  return koreaBars('zh', { rows });
}

function trendOf(count: number): Figure {
  const base = twelveTrend();
  const series = Array.from({ length: count }, (_, index) => {
    const like = base.series[index % base.series.length];
    if (like === undefined) throw new RangeError('The trend has no series');
    return { ...like, park: `p${String(index)}`, name: longName(index), short: longName(index), slot: index % 12 };
  });
  return { ...base, series };
}

const longSource =
  `国家统计局、工业和信息化部、科学技术部${'与各省区市统计机构联合编制的开发区年度统计资料汇编'.repeat(8)}`.slice(
    0,
    200,
  );
const hard: readonly (readonly [string, Figure])[] = [
  ['60 parks with names of 14 characters', barsOf(60)],
  ['1,363 bars', barsOf(1363)],
  ['40 lines', trendOf(40)],
  [
    'a source of 200 characters',
    daeguTrend('zh', { sources: [{ id: 's', title: longSource, address: 'https://x.cn' }] }),
  ],
];
const cases = hard.flatMap(([name, figure]) => Object.values(imageSizes).map((size) => ({ name, figure, size })));

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

  it.each(hard.filter(([name]) => name !== '1,363 bars'))('is saved as a slide: %s', (_, figure) => {
    expect(() => checkedImage(figure, { size: imageSizes.hd, theme: 'light' })).not.toThrow();
  });

  it('is refused where nobody could read it: 1,363 bars', () => {
    expect(() => checkedImage(barsOf(1363), { size: imageSizes.hd, theme: 'light' })).toThrow(/小到无法辨认/);
  });

  it('prints a long source whole', () => {
    const [, figure] = hard[3] ?? [];
    if (figure === undefined) throw new RangeError('The case is gone');
    for (const size of Object.values(imageSizes)) {
      const said = imageTexts(checkedImage(figure, { size, theme: 'light' }).svg);
      expect(said.map(({ text }) => text).join('')).toContain(longSource);
    }
  });
});
