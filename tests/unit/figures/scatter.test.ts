import type { Catalog } from '../../../src/contract/catalog.ts';
import { describe, expect, it } from 'vitest';
import { toScatterFigure } from '../../../src/figures/scatter.ts';
import { resolveScatter } from '../../../src/figures/resolve-scatter.ts';
import { sizeChoices } from '../../../src/figures/scatter-choices.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';
import { catalog, fact, metric, park, slice } from '../../support/slice.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const world = catalog(
  ids.map((id) => park(id, id)),
  [
    metric('y', { periods: ['2020', '2021'], parksWithValue: [2, 6] }),
    metric('few', { periods: ['2021'], parksWithValue: [1] }),
    metric('x', { periods: ['2021'], parksWithValue: [5] }),
  ],
);
const facts = slice({
  by: 'period',
  of: '2021',
  columns: ['x', 'y'],
  rows: { a: [1, 2], b: [2, 4], c: [3, 5], d: [4, 9], e: [null, 3], f: [5, fact(90, { cumulative: 'ytd' })] },
});
const view = { ...defaultView, figure: 'scatter' as const, parks: ['a', null, 'e'] };
const make = (more = {}) =>
  toScatterFigure({ view: { ...view, ...more }, catalog: world, language: 'zh', slice: facts });

describe('scatter', () => {
  it('takes for x the metric most parks have, and never that of y', () => {
    expect(resolveScatter(view, world)).toMatchObject({ x: 'x', metric: 'y', period: '2021', periods: ['2021'] });
    expect(resolveScatter({ ...view, x: 'y' }, world).x).toBe('x');
  });

  it('leaves out and tells of missing values and other bases', () => {
    const figure = make();
    expect(figure.points.map(({ park: id, slot }) => [id, slot])).toEqual([
      ['a', 0],
      ['b', null],
      ['c', null],
      ['d', null],
    ]);
    expect(figure.left).toBe(1);
    expect(figure.notes.map(({ text }) => text).join('')).toMatch(/e缺其中一项.*口径不同.*f/);
    expect(figure.subtitle).toMatch(/r = 0\.96，n = 4；相关不等于因果；另有1个缺/);
  });

  it('has medians and logarithms only where asked for', () => {
    expect(make().medians).toBeNull();
    const figure = make({ benchmarks: ['median'], scale: 'log' });
    expect(figure.medians?.x.value).toBe(2.5);
    expect([figure.axes.x.scale, figure.axes.y.scale]).toEqual(['log', 'log']);
  });

  it('sizes points by a third metric, from zero, and tells whom no area can stand for', () => {
    const metrics = [...world.metrics, metric('size', { periods: ['2021'], parksWithValue: [4], unit: 'firms' })];
    const rows = { a: [1, 2, 100], b: [2, 4, 25], c: [3, 5, 0], d: [4, 9, null], e: [null, 3, 400] };
    const figure = toScatterFigure({
      view: { ...view, size: 'size' },
      catalog: { ...world, metrics: metrics.map((each) => ({ ...each, label: { zh: each.id, en: each.id } })) },
      language: 'zh',
      slice: slice({ by: 'period', of: '2021', columns: ['x', 'y', 'size'], rows }),
    });
    expect(figure.points.map(({ park: id, area }) => [id, area])).toEqual([
      ['a', 1],
      ['b', 0.25],
      ['c', null],
      ['d', null],
    ]);
    expect(figure.size?.references).toEqual([
      { area: 1, text: '100' },
      { area: 0.2, text: '20' },
      { area: 0.05, text: '5' },
    ]);
    expect(figure.notes.map(({ text }) => text).join('')).toMatch(
      /1个园区没有size，画作空心小点：d。1个.*不大于零.*：c。/,
    );
    expect(figure.table.columns.map(({ id, unit }) => [id, unit])).toContainEqual(['size', '家']);
    expect(figure.table.rows.map(({ id, cells }) => [id, cells.at(-1)?.text])).toContainEqual(['e', '400']);
    expect(figure.sentence).toMatch(/其中a.*size100家/);
  });

  it('offers no rank, score, growth or date as an area', () => {
    const measures = ['flow', 'stock', 'ratio', 'growth', 'rank', 'score', 'date'] as const;
    const own = measures.map((measure) => metric(measure, { measure, periods: ['2021'], parksWithValue: [6] }));
    const all = { ...world, metrics: [...world.metrics, ...own] };
    const offered = sizeChoices(all, { x: 'x', y: 'y' }).map(({ id }) => id);
    expect(offered).toEqual(['few', 'flow', 'stock', 'ratio']);
    for (const size of ['rank', 'x', 'y', 'nothing'])
      expect(resolveScatter({ ...view, x: 'x', metric: 'y', size }, all).size).toBeNull();
  });

  it('colours what is not chosen by its group: six by name, then all others', () => {
    const provinces = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', null, 'p2'];
    const many = catalog(
      ['a', ...provinces.map((_, index) => `q${String(index)}`)].map((id, index) =>
        park(id, id, { province: provinces[index - 1] ?? null }),
      ),
      world.metrics,
      {
        provinces: provinces.slice(0, 7).map((id) => ({ id: id ?? '', label: { zh: `省${id ?? ''}`, en: id ?? '' } })),
      },
    );
    const figure = toScatterFigure({
      view: { ...view, parks: ['a'], colouring: 'province' },
      catalog: many,
      language: 'zh',
      slice: slice({
        by: 'period',
        of: '2021',
        columns: ['x', 'y'],
        rows: Object.fromEntries(many.parks.map(({ id }, index) => [id, [index, index + 1]])),
      }),
    });
    expect(figure.grouping?.groups.map(({ text }) => text)).toEqual([
      '省p2 n=2',
      '省p1 n=1',
      '省p3 n=1',
      '省p4 n=1',
      '省p5 n=1',
      '省p6 n=1',
      '其他 n=2',
    ]);
    expect(figure.points.map(({ group }) => group)).toEqual([null, 1, 0, 2, 3, 4, 5, 6, 6, 0]);
    expect(figure.table.rows.at(-1)?.cells.map(({ text }) => text)).toContain('省p1');
  });

  it('opens with a metric that says more than another rank, a growth or a part of y, where enough parks have it', () => {
    const full = { periods: ['2021'], parksWithValue: [6] };
    const rank = metric('rank', { ...full, measure: 'rank', dimension: 'evaluation' });
    const part = metric('part', { ...full, partOf: 'y', dimension: 'land' });
    const growth = metric('growth', { ...full, growthOf: 'y', measure: 'growth', dimension: 'growth' });
    const other = metric('other', { ...full, parksWithValue: [4], dimension: 'land' });
    const opening = (...metrics: Catalog['metrics']) =>
      resolveScatter(view, { ...world, metrics: [metric('y', full), ...metrics] }).x;
    expect(opening(rank, part, growth, metric('x', full), other)).toBe('other');
    expect(opening(rank, part, growth, metric('x', full))).toBe('x');
    expect(opening(rank, { ...other, parksWithValue: [2] })).toBe('rank');
    expect(opening(rank, { ...rank, id: 'rank2' })).toBe('rank');
  });

  it('says of what r is taken', () => {
    const methodOf = (scale: 'linear' | 'log') =>
      make({ scale })
        .notes.map(({ text }) => text)
        .join('');
    expect(methodOf('linear')).toContain('皮尔逊r，按图中园区计算');
    expect(methodOf('log')).toContain('皮尔逊r，按图中园区取对数后计算');
  });

  it('is in the link with its x', () => {
    const asked = { ...view, x: 'x', metric: 'y', period: '2021' };
    expect(readView(new URLSearchParams(writeView(asked)))).toEqual(asked);
  });
});
