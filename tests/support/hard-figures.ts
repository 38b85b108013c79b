import type { Figure } from '../../src/figures/figure.ts';
import { barRow, daeguTrend, exact, koreaBars, twelveTrend } from './figures.ts';

const longName = (index: number): string => `第${String(index + 1).padStart(4, '〇')}国家级经济技术开发区`.slice(0, 14);

/** Bars of so many parks, each with a name of 14 characters. */
export function barsOf(count: number): Figure {
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

/** 200 characters. */
export const longSource =
  `国家统计局、工业和信息化部、科学技术部${'与各省区市统计机构联合编制的开发区年度统计资料汇编'.repeat(8)}`.slice(
    0,
    200,
  );
/** Figures that no layout is made for: each output must be right, or refused with the reason. */
export const hardFigures: readonly (readonly [string, Figure])[] = [
  ['60 parks with names of 14 characters', barsOf(60)],
  ['1,363 bars', barsOf(1363)],
  ['40 lines', trendOf(40)],
  [
    'a source of 200 characters',
    daeguTrend('zh', { sources: [{ id: 's', title: longSource, address: 'https://x.cn' }] }),
  ],
];
