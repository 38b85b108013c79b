import { describe, expect, it } from 'vitest';
import { toBarsFigure } from '../../../src/figures/bars.ts';
import { kindRefusal } from '../../../src/figures/kind-refusal.ts';
import { resolveView } from '../../../src/figures/resolve-view.ts';
import { toTableFigure } from '../../../src/figures/table.ts';
import { toTrendFigure } from '../../../src/figures/trend.ts';
import { defaultView } from '../../../src/figures/view.ts';
import type { CompareKind, View } from '../../../src/figures/view.ts';
import { catalog, metric, park, slice } from '../../support/slice.ts';

const periods = ['2020', '2021'];
const ids = Array.from({ length: 70 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`);
const one = metric('m', { periods, parksWithValue: [70, 70] });
const world = catalog(
  [
    ...ids.map((id, index) => park(id, id, { level: index < 5 ? 'top' : 'cluster' })),
    park('all', '合计', { kind: 'aggregate' }),
  ],
  [one],
);
const rows = Object.fromEntries([...ids, 'all'].map((id, index) => [id, [index + 1, (index + 1) * 2]]));

function inputOf(view: Partial<View>) {
  return {
    view: { ...defaultView, parks: ['p01', 'p02'], period: '2021', ...view },
    catalog: world,
    language: 'zh' as const,
    slice: slice({ by: 'metric', of: 'm', columns: periods, rows }),
  };
}

describe('a group behind the chosen parks', () => {
  it('stands among the bars, ranked with them, the foremost where there are too many', () => {
    const figure = toBarsFigure(inputOf({ group: 'all' }));
    expect(figure.rows).toHaveLength(62);
    expect(figure.rows[0]).toMatchObject({ park: 'p70', slot: null, rank: 1 });
    expect(figure.subtitle).toContain('含全部园区（70个）中居前的60个');
    const notes = figure.notes.map(({ text }) => text).join();
    expect(notes).toContain('居前的60个');
    expect(notes).toContain('有可比数值的70个园区');
    expect(figure.rows.some(({ park: id }) => id === 'all')).toBe(false);
  });

  it('has ranks counted over the whole group, though only its foremost are shown', () => {
    const figure = toBarsFigure(inputOf({ group: 'all' }));
    expect(figure.rows.slice(-3).map(({ park: id, slot, rank }) => [id, slot, rank])).toEqual([
      ['p11', null, 60],
      ['p02', 1, 69],
      ['p01', 0, 70],
    ]);
  });

  it('may be a level or a region', () => {
    const figure = toBarsFigure(inputOf({ group: 'level:top' }));
    expect(figure.rows.map(({ park: id }) => id)).toEqual(['p05', 'p04', 'p03', 'p02', 'p01']);
  });

  it('stands behind lines, and in their table', () => {
    const figure = toTrendFigure(inputOf({ group: 'level:top' }));
    expect(figure.series.map(({ park: id }) => id)).toEqual(['p01', 'p02']);
    expect(figure.subtitle).toContain('灰色为top（五个）');
    expect(figure.behind?.map(({ park: id, points }) => [id, points.map(({ text }) => text)])).toEqual([
      ['p03', ['3', '6']],
      ['p04', ['4', '8']],
      ['p05', ['5', '10']],
    ]);
    expect(figure.table.columns.map(({ id }) => id)).toEqual(['period', 'p01', 'p02', 'p03', 'p04', 'p05']);
  });

  it('lengthens a table', () => {
    const { rows: listed } = toTableFigure(inputOf({ figure: 'table', group: 'all' })).table;
    expect(listed).toHaveLength(70);
    expect(listed.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual(['p01', 'p02']);
  });
});

describe('the kinds that cannot be drawn', () => {
  const refusal = (kind: CompareKind, view: Partial<View> = {}) => {
    const input = inputOf(view);
    return kindRefusal(kind, { catalog: world, view: resolveView(input.view, world, input.slice), slice: input.slice });
  };

  it('say why', () => {
    expect(refusal('scatter')).toBe('no_second_metric');
    expect(refusal('radar')).toBe('few_metrics');
    expect(refusal('parts')).toBe('no_parts');
    expect(refusal('multiples', { parks: ['p01'] })).toBe('one_park');
    expect(refusal('dumbbell')).toBe(null);
    expect(refusal('trend')).toBe(null);
  });

  it('count the periods in which the chosen parks have values, not others', () => {
    const input = inputOf({});
    const late = slice({ by: 'metric', of: 'm', columns: periods, rows: { ...rows, p01: [null, 1], p02: [null, 2] } });
    const view = resolveView(input.view, world, late);
    expect(kindRefusal('slope', { catalog: world, view, slice: late })).toBe('one_period');
  });
});
