import { describe, expect, it } from 'vitest';
import { toBarsFigure } from '../../../src/figures/bars.ts';
import { rankingBars } from '../../../src/figures/ranking-bars.ts';
import { toRankingFigure } from '../../../src/figures/ranking.ts';
import { toTableFigure } from '../../../src/figures/table.ts';
import { defaultView } from '../../../src/figures/view.ts';
import type { View } from '../../../src/figures/view.ts';
import { catalog, fact, metric, park, slice } from '../../support/slice.ts';

const periods = ['2025-Q4', '2026-Q1'];
const parks = [
  park('a', '蔚山'),
  park('b', '丽水'),
  park('c', '昌原'),
  park('d', '安井'),
  park('e', '镇海'),
  park('total', '合计', { kind: 'aggregate' }),
];
const world = catalog(parks, [
  metric('m', {
    label: { zh: '生产额', en: 'Production' },
    unit: 'KRW_100M',
    measure: 'flow',
    periods,
    parksWithValue: [4, 4],
  }),
]);
const revised = {
  ...fact(156794.4, { role: 'actual', note: { zh: '年度修订值', en: 'Annually revised value' } }),
  park: 'c',
  metric: 'm',
  period: '2026-Q1',
  primary: false,
};

function at(period: string, values: readonly (number | null)[]) {
  const rows = Object.fromEntries(parks.map(({ id }, index) => [id, [values[index] ?? null]]));
  return slice({ by: 'period', of: period, columns: ['m'], rows, others: period === '2026-Q1' ? [revised] : [] });
}

const current = at('2026-Q1', [488288, 229272, 157499.02, 229272, null, 999999]);
const previous = at('2025-Q4', [447559, 191060, 153317, 200000, 5, 999999]);

function ranking(view: Partial<View> = {}) {
  return toRankingFigure({ view: { ...defaultView, ...view }, catalog: world, language: 'zh', current, previous });
}

describe('a ranking of some', () => {
  const some = ranking({ among: ['b', 'c', 'd'], pinned: ['c'] });

  it('tells the place in the group and the place among everybody', () => {
    expect(some.rows.map(({ park: id, rankText, overall }) => [id, rankText, overall?.text])).toEqual([
      ['b', '1', '2'],
      ['d', '1', '2'],
      ['c', '3', '4'],
    ]);
    expect(some).toMatchObject({ of: 3, overall: { header: '总名次', of: 4 } });
    expect(some.table.columns.map(({ label }) => label)).toContain('总名次 / 4');
    expect(some.sentence).toContain('居3个同组园区第3位，在全部4个园区中居第4位');
  });

  it('names the group it is of', () => {
    expect(some.title.subject).toContain('同组园区');
    expect(some.notes.map(({ text }) => text)).toContain('同组：丽水、昌原、安井。');
  });

  it('has no second place where it is of everybody', () => {
    expect(ranking().overall).toBeNull();
    expect(ranking({ among: ['a', 'b', 'c', 'd', 'e'] }).overall).toBeNull();
  });

  it('counts half of the equal in the percentile, of the parks ranked', () => {
    expect(ranking().rows.map(({ percentile }) => percentile?.value)).toEqual([87.5, 50, 50, 12.5]);
    expect(some.rows.map(({ percentile }) => percentile?.text)).toEqual(['67', '67', '17']);
  });
});

describe('toRankingFigure', () => {
  const figure = ranking({ pinned: ['c'] });

  it('ranks parks, never totals, ties sharing a rank', () => {
    expect(figure.rows.map(({ park: id, rank, tied }) => [id, rank, tied])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['d', 2, true],
      ['c', 4, false],
    ]);
    expect(figure.of).toBe(4);
    expect(figure.title.subject).toBe('韩国大邱园区生产额');
  });

  it('says who is left out and why', () => {
    expect(figure.excluded).toEqual([{ park: 'e', name: '镇海', short: '镇海', local: null, reason: '未取得' }]);
    expect(figure.notes.map(({ text }) => text)).toContain('未参与排名1个。未取得：镇海。');
  });

  it('compares with the quarter before on the parks of both', () => {
    expect(figure).toMatchObject({ rankChangeHeader: '较上季', valueChangeHeader: '环比' });
    expect(figure.rows.map(({ rankChange }) => rankChange)).toEqual([
      { direction: 'flat', text: '—' },
      { direction: 'up', text: '1' },
      { direction: 'flat', text: '—' },
      { direction: 'flat', text: '—' },
    ]);
    expect(figure.rows[0]?.valueChange).toEqual({ direction: 'up', text: '9.1%' });
  });

  it('tells a later revision beside the value first published', () => {
    expect(figure.rows[3]?.value.others).toEqual([{ text: '后经修订为156,794', source: 's1', note: '年度修订值' }]);
    expect(figure.notes.map(({ text }) => text)).toContain('r 昌原2026年1季度：此处为首次公布值，后经修订为156,794。');
  });

  it('tells what the data notes in the language of the figure', () => {
    const english = toRankingFigure({ view: defaultView, catalog: world, language: 'en', current, previous });
    expect(english.rows[3]?.value.others[0]?.note).toBe('Annually revised value');
  });

  it('words the place of the pinned park', () => {
    expect(figure.sentence).toBe('2026年1季度，昌原生产额157,499亿韩元，居4个园区第4位，较2025年4季度位次不变。');
    expect(ranking().sentence).toContain('蔚山488,288亿韩元居首');
  });

  it('keeps units out of the cells of its table', () => {
    expect(figure.table.columns.map(({ label, unit }) => [label, unit])).toEqual([
      ['名次', null],
      ['较上季', '位'],
      ['园区', null],
      ['类型', null],
      ['地区', null],
      ['生产额', '亿韩元'],
      ['环比', '%'],
      ['百分位 / 4', null],
    ]);
    expect(figure.table.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '2（并列）',
      '+1',
      '丽水',
      '产业集群',
      '大邱',
      '229,272',
      '+20.0',
      '50',
    ]);
  });

  it('shows the first bars and every pinned park', () => {
    const bars = rankingBars(figure, 2);
    expect(bars.rows.map(({ park: id, highlighted }) => [id, highlighted])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
    expect(bars.table.rows).toHaveLength(3);
    expect(figure.rows.map(({ bar }) => bar?.toFixed(2))).toEqual(['1.00', '0.47', '0.47', '0.32']);
  });

  it('draws no bars for ranks, best first', () => {
    const ranks = catalog(parks, [
      metric('m', { measure: 'rank', unit: 'rank', direction: 'lower', periods, parksWithValue: [4, 4] }),
    ]);
    const { rows, sentence } = toRankingFigure({
      view: { ...defaultView, pinned: ['b'] },
      catalog: ranks,
      language: 'zh',
      current: at('2026-Q1', [3, 36, 9]),
      previous: at('2025-Q4', [4, 73, 9]),
    });
    expect(rows.map(({ park: id, bar }) => [id, bar])).toEqual([
      ['a', null],
      ['c', null],
      ['b', null],
    ]);
    expect(sentence).toContain('由第73位上升至第36位');
  });
});

const byMetric = slice({
  by: 'metric',
  of: 'm',
  columns: periods,
  rows: {
    a: [447559, 488288],
    c: [153317, fact(157499, { qualifier: 'about' })],
    e: [null, fact(null, { status: 'L' })],
  },
});

describe('toBarsFigure', () => {
  it('puts parks without a value last, with their mark', () => {
    const figure = toBarsFigure({
      view: { ...defaultView, parks: ['e', 'c', 'a'] },
      catalog: world,
      language: 'zh',
      slice: byMetric,
    });
    expect(
      figure.rows.map(({ park: id, slot, rank, value, change }) => [id, slot, rank, value.text, change?.text]),
    ).toEqual([
      ['a', 2, 1, '488,288', '9.1%'],
      ['c', 1, 2, '约157,499', '约2.7%'],
      ['e', 0, null, '◌', undefined],
    ]);
    expect(figure).toMatchObject({
      subtitle: '2个园区有数，1个缺数',
      changeHeader: '环比',
      marks: ['not_yet_published', 'about'],
    });
  });
});

describe('toTableFigure', () => {
  it('sets parks against periods, the unit in the header', () => {
    const { table } = toTableFigure({
      view: { ...defaultView, parks: ['a', 'c'] },
      catalog: world,
      language: 'zh',
      slice: byMetric,
    });
    expect(table.columns.slice(1)).toMatchObject([
      { label: '2025年4季度', unit: '亿韩元' },
      { label: '2026年1季度', unit: '亿韩元' },
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['蔚山', '447,559', '488,288'],
      ['昌原', '153,317', '约157,499'],
    ]);
  });
});
