import { describe, expect, it } from 'vitest';
import { toScatterFigure } from '../../../src/figures/scatter.ts';
import { resolveScatter } from '../../../src/figures/resolve-scatter.ts';
import { defaultView, readView, writeView } from '../../../src/figures/view.ts';
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

  it('is in the link with its x', () => {
    const asked = { ...view, x: 'x', metric: 'y', period: '2021' };
    expect(readView(new URLSearchParams(writeView(asked)))).toEqual(asked);
  });
});
