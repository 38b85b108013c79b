import { describe, expect, test } from 'vitest';
import { scoreParks } from '../../../src/domain/composite/score.ts';
import { sliceFigures } from '../../../src/domain/composite/slice-figures.ts';
import { scoreWorkbook } from '../../../src/exports/score-workbook/score-workbook.ts';
import { resultOf } from '../../support/composite.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { outOfOrder } from '../../support/office-order.ts';
import { bookOf, largeRequest, smallRequest, smallScheme } from '../../support/score-book.ts';
import { all, content } from '../../support/xml-tree.ts';
import { sheetsOf } from '../../support/workbook-cells.ts';

const small = smallRequest(smallScheme({}));

function sheet(of: Uint8Array, name: string) {
  const found = sheetsOf(new OfficeFile(of)).get(name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** All words and numbers of a sheet, a line a row. */
function linesOf(of: Uint8Array, name: string): string[] {
  const rows = new Map<number, string[]>();
  for (const [place, { value }] of sheet(of, name)) {
    const row = Number(/\d+$/.exec(place)?.[0]);
    rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

describe('the workbook of a composite score', () => {
  test('is well-formed, in the order the schemas ask for, and is worked out anew when opened', () => {
    const file = new OfficeFile(bookOf(small));
    for (const path of file.paths.filter((each) => /\.(?:xml|rels)$/.test(each)))
      expect(() => file.xml(path)).not.toThrow();
    expect(outOfOrder(file)).toEqual([]);
    const [calculation] = all(file.xml('xl/workbook.xml'), 'calcPr');
    expect(calculation?.attributes['fullCalcOnLoad']).toBe('1');
  });

  test('has a sheet for each step the scheme takes, and none for those it does not', () => {
    const plain = smallScheme({});
    const names = (of: typeof plain) => [...sheetsOf(new OfficeFile(bookOf(smallRequest(of)))).keys()];
    expect(names(plain)).toEqual([
      '说明',
      '指标',
      '原始数据',
      '取值',
      '标准化',
      '得分',
      '贡献',
      '未参评',
      '标记',
      '来源',
    ]);
    expect(
      names({
        ...plain,
        missing: { coverage: 0.3, method: 'peer_median' },
        outliers: { method: 'points', most: 2 },
        aggregation: { method: 'topsis' },
      }),
    ).toEqual([
      '说明',
      '指标',
      '原始数据',
      '取值',
      '插补',
      '缩尾过程',
      '缩尾',
      '标准化',
      '得分',
      '未参评',
      '标记',
      '来源',
    ]);
  });

  test('holds the very results of the domain before anything recalculates it', () => {
    const { scheme, slice, parks } = small;
    const result = resultOf(scoreParks(scheme, sliceFigures(scheme, slice, parks).matrix));
    const scores = sheet(bookOf(small), '得分');
    result.parks.forEach(({ park, rank, score }, index) => {
      const row = String(7 + index);
      expect(scores.get(`A${row}`)?.value).toBe(small.catalog.parks.find(({ id }) => id === park)?.name.zh);
      expect(scores.get(`B${row}`)?.value).toBe(rank);
      expect(scores.get(`D${row}`)?.value).toBeCloseTo(score, 12);
    });
    const tied = result.parks.filter(({ isTied }) => isTied).length;
    expect([...scores.values()].filter(({ value }) => value === '并列').length).toBe(tied + 1);
  });

  test('leaves what is missing blank, and tells of it, of bounds and of what is left out in the list of marks', () => {
    const book = bookOf(small);
    const raw = [...sheet(book, '原始数据')].filter(([place]) => Number(/\d+$/.exec(place)?.[0]) > 6);
    expect(raw.filter(([, { value }]) => value === 0)).toHaveLength(1);
    const marks = linesOf(book, '标记');
    expect(marks).toContain('稀疏园 | “patents”（人） | ■ | 不公开 | 季度数据');
    expect(marks.some((line) => line.startsWith('南园 | “staff”（人） | 310余 | 下限'))).toBe(true);
    expect(marks.some((line) => line.startsWith('西园 | “staff”（人） | 500 | 口径与多数园区不同'))).toBe(true);
    expect(linesOf(book, '未参评').at(-1)).toMatch(/^无数园 \| 0\.2 \| 覆盖率低于门槛/);
  });

  test('tells on its first sheet whose it is: scheme, period, release, check code, method and notes', () => {
    const about = linesOf(bookOf(small), '说明').join('\n');
    for (const text of [
      '测试园区综合得分',
      '自定义权重（由“等权”调整）',
      '2024年',
      'test-1',
      'ABCD-1234',
      '一个口径 <&>',
      '10.1787/9789264043466-en',
    ])
      expect(about).toContain(text);
    expect(about).toContain('100×（数值－最差值）÷（最好值－最差值）');
  });

  test('speaks English where the page does, and says of invented parks that they are', () => {
    const { catalog } = small;
    const invented = { ...catalog, dataset: { ...catalog.dataset, fictional: true } };
    const told = { subject: 'Composite score', time: '2024', notes: ['A note.'] };
    const book = bookOf({ ...small, ...told, language: 'en', catalog: invented });
    const file = new OfficeFile(book);
    expect([...sheetsOf(file).keys()].slice(0, 3)).toEqual(['About', 'Indicators', 'Raw figures']);
    const words = file.like(/^xl\/worksheets\/sheet\d+\.xml$/).map((path) => content(file.xml(path)));
    expect(words.filter((text) => /[\u4e00-\u9fff]/.test(text))).toHaveLength(0);
    expect(words[0]).toContain('parks and figures are invented');
    expect(words[2]).toContain('parks and figures are invented');
  });

  test('is refused, with the reason, where the scheme gives no score', () => {
    const scheme = smallScheme({
      normalisation: { method: 'z_score' },
      aggregation: { method: 'mean', within: 'geometric', across: 'geometric' },
    });
    expect(scoreWorkbook(smallRequest(scheme))).toMatchObject({
      ok: false,
      refusal: { reason: 'negative_under_geometric' },
    });
  });

  test('can be as large as a national assessment', () => {
    const request = largeRequest(300, 36);
    const scores = sheet(bookOf(request), '得分');
    expect(scores.get('B306')?.value).toBeGreaterThan(250);
  });
});
