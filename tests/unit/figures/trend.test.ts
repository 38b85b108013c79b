import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/contract/observation.ts';
import { toTrendFigure } from '../../../src/figures/trend.ts';
import { defaultView } from '../../../src/figures/view.ts';
import type { View } from '../../../src/figures/view.ts';
import { daeguCatalog, daeguSlice } from '../../support/daegu.ts';
import { catalog, fact, metric, park, slice } from '../../support/slice.ts';

const clusters = daeguCatalog.parks.map(({ id }) => id);

function daegu(view: Partial<View> = {}, language: 'zh' | 'en' = 'zh') {
  return toTrendFigure({
    view: { ...defaultView, parks: clusters, ...view },
    catalog: daeguCatalog,
    language,
    slice: daeguSlice,
  });
}

describe('the trend of seven Daegu clusters', () => {
  const figure = daegu();

  it('has the title of the statistical yearbook: time, place, subject, unit', () => {
    expect(figure.title).toEqual({
      time: '2018年2季度—2025年2季度',
      subject: '韩国大邱七个产业集群从业人数',
      unit: '人',
    });
    expect(figure.subtitle).toBe('季度值；4处单期变动达20%以上，线在该处断开');
  });

  it('numbers its four suspected breaks in time order and explains them', () => {
    expect(figure.notes.slice(0, 4)).toEqual([
      {
        ref: 1,
        text: '疑似断点，来源未说明原因，断点两侧不可直接比较：达城2期·国家2022年1季度8,634 → 4,003（−53.6%）',
      },
      { ref: 2, text: '西大邱2022年3季度13,356 → 16,454（+23.2%）' },
      { ref: 3, text: '第三2022年4季度12,343 → 8,057（−34.7%）' },
      { ref: 4, text: '达城2期·国家2024年3季度4,991 → 6,406（+28.4%）' },
    ]);
    expect(figure.marks).toEqual(['break']);
  });

  it('ends each line with its value and year-on-year change, or the break that forbids one', () => {
    expect(
      figure.series.map(({ short, end }) => [
        short,
        end?.text,
        end?.change?.text ?? null,
        end?.changeNote?.ref ?? null,
      ]),
    ).toEqual([
      ['城西', '44,435', '5.2%', null],
      ['西大邱', '16,870', '1.5%', null],
      ['达城1期', '12,999', '1.3%', null],
      ['第三', '8,546', '3.7%', null],
      ['检丹', '7,877', '0.1%', null],
      ['达城2期·国家', '5,995', null, 4],
      ['染色', '4,295', '7.0%', null],
    ]);
    expect(figure.endHeader).toEqual({ value: '2025年2季度', change: '同比' });
  });

  it('says so in one official sentence', () => {
    expect(figure.sentence).toBe(
      '2025年2季度，七个产业集群从业人数合计101,017人，其中城西44,435人，占44.0%，同比增长5.2%（推算）。',
    );
    expect(daegu({}, 'en').sentence).toContain('101,017 persons');
  });

  it('is the same figure, with the same check code, every time', () => {
    expect(daegu()).toEqual(figure);
    expect(figure.check).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(daegu({ to: '2025-Q1' }).check).not.toBe(figure.check);
  });

  it('takes no index across a break', () => {
    const index = daegu({ transform: 'index' });
    const second = index.series.find(({ park: id }) => id === 'dalseong-2');
    expect(index.title.unit).toBe('2018年2季度=100');
    expect(second?.points[0]?.text).toBe('100.0');
    expect(second?.points.at(-1)).toMatchObject({ value: null, text: '/', note: '跨断点' });
    expect(index.series[0]?.points.at(-1)).toMatchObject({ text: '90.5', derived: true });
  });

  it('keeps the colour slot of a park when another is taken out', () => {
    const figureOfTwo = daegu({ parks: ['seongseo', null, 'third'] });
    expect(figureOfTwo.series.map(({ slot }) => slot)).toEqual([0, 2]);
  });

  it('renumbers the breaks in the range shown', () => {
    const late = daegu({ from: '2023-Q1' });
    expect(late.notes.filter(({ ref }) => ref !== null).map(({ ref }) => ref)).toEqual([1]);
    expect(late.series.flatMap(({ breaks }) => breaks)).toEqual([{ index: 6, ref: 1, suspected: true }]);
  });

  it('draws benchmarks over every park of the level', () => {
    const { benchmarks } = daegu({ benchmarks: ['median', 'best'] });
    expect(benchmarks.map(({ label, n }) => [label, n])).toEqual([
      ['7园区中位数', 7],
      ['7园区最优', 7],
    ]);
    expect(benchmarks[0]?.points.at(-1)).toBe(8546);
  });
});

function small(
  cells: readonly (number | null | Fact)[],
  more: Parameters<typeof metric>[1] = {},
  view: Partial<View> = {},
) {
  const periods = cells.map((_, index) => String(2019 + index));
  const parks = [park('a', '甲园区')];
  const one = metric('m', {
    label: { zh: '工业总产值', en: 'Output' },
    unit: 'CNY_100M',
    measure: 'flow',
    periods,
    parksWithValue: periods.map(() => 1),
    decimals: 2,
    ...more,
  });
  return toTrendFigure({
    view: { ...defaultView, parks: ['a'], ...view },
    catalog: catalog(parks, [one]),
    language: 'zh',
    slice: slice({ by: 'metric', of: 'm', columns: periods, rows: { a: cells } }),
  });
}

describe('the words under a trend', () => {
  it.each([
    ['nominal growth is not reported growth', small([100, 110]), '名义增速'],
    ['reported growth cannot be recomputed', small([5, 6], { measure: 'growth', unit: 'percent' }), '来源公布值'],
    ['year-to-date values', small([fact(1, { cumulative: 'ytd' }), fact(2, { cumulative: 'ytd' })]), '本年累计'],
    ['cumulative and annual values mixed', small([1, fact(2, { cumulative: 'since_start' })]), '部分数值为累计'],
    ['plans', small([fact(1, { role: 'plan' })], { role: 'plan' }), '计划数'],
  ])('warn of %s', (...[, figure, words]) => {
    expect(figure.notes.map(({ text }) => text).join()).toContain(words);
  });

  it('says the sentence of one park', () => {
    expect(small([100, 105.2]).sentence).toBe('2020年，甲园区工业总产值105.2亿元，同比增长5.2%（推算）。');
    expect(small([80, 78.7], { measure: 'ratio', unit: 'percent', decimals: 1 }).sentence).toBe(
      '2020年，甲园区工业总产值78.7%，同比降低1.3个百分点（推算）。',
    );
  });

  it('steps down to 万元 only where all is below 0.1 亿元', () => {
    expect(small([0.02, 0.05])).toMatchObject({ unit: '万元', title: { unit: '万元' } });
    expect(small([0.02, 0.05]).series[0]?.points.map(({ text }) => text)).toEqual(['200', '500']);
  });

  it('turns ranks upside down and counts their change in places', () => {
    const ranks = small([73, 36], { measure: 'rank', unit: 'rank', direction: 'lower', decimals: 0 });
    expect(ranks.inverted).toBe(true);
    expect(ranks.series[0]?.end?.change).toEqual({ direction: 'up', text: '37位' });
  });

  it('keeps gaps and qualified values as they are', () => {
    const { series, marks } = small([
      fact(350, { qualifier: 'more_than', printed: '350余' }),
      fact(null, { status: 'Q' }),
      null,
      400,
    ]);
    expect(series[0]?.points.map(({ text }) => text)).toEqual(['350余', '■', '—', '400']);
    expect(marks).toEqual(['not_available', 'suppressed', 'lower_bound']);
  });

  it('says who has figures where the chosen park has none', () => {
    const periods = ['2020', '2021'];
    const one = metric('m', { periods, parksWithValue: [0, 1] });
    const { empty } = toTrendFigure({
      view: { ...defaultView, parks: ['a'] },
      catalog: catalog([park('a', '甲'), park('b', '乙')], [one]),
      language: 'zh',
      slice: slice({ by: 'metric', of: 'm', columns: periods, rows: { a: [null, null], b: [null, 5] } }),
    });
    expect(empty).toEqual({
      title: '所选园区2020—2021年没有从业人数',
      advice: '2021年有1个园区有数。',
      way: { label: '改看乙', change: { parks: 'b', from: '2021', to: '2021' } },
    });
  });

  it('says on every figure of demonstration data that it is fictional', () => {
    const one = metric('m', { periods: ['2021'], parksWithValue: [1] });
    const figure = toTrendFigure({
      view: { ...defaultView, parks: ['a'] },
      catalog: catalog([park('a', '甲')], [one], { fictional: true }),
      language: 'zh',
      slice: slice({ by: 'metric', of: 'm', columns: ['2021'], rows: { a: [1] } }),
    });
    expect(figure.notes[0]?.text).toContain('演示数据（虚构）');
  });
});
