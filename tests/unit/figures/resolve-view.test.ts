import { describe, expect, it } from 'vitest';
import { resolveRanking } from '../../../src/figures/resolve-ranking.ts';
import { transformRefusal } from '../../../src/figures/quantities/transform-refusal.ts';
import { resolveView, shownPeriods } from '../../../src/figures/resolve-view.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { catalog, metric, park, slice } from '../../support/slice.ts';

const periods = ['2019', '2020', '2021-Q1', '2021-Q2', '2021-Q3', '2021'];
const world = catalog(
  [park('a', '甲'), park('b', '乙')],
  [
    metric('m', { periods, parksWithValue: [1, 1, 2, 2, 2, 1] }),
    metric('opened', { measure: 'date', unit: 'year', periods: ['1992'] }),
  ],
);

describe('resolveView', () => {
  it('fills what the View leaves open from the dataset', () => {
    expect(resolveView(defaultView, world)).toMatchObject({
      dataset: 'test',
      parks: ['a', 'b'],
      metric: 'm',
      frequency: 'Q',
      periods: ['2021-Q1', '2021-Q2', '2021-Q3'],
      from: '2021-Q1',
      to: '2021-Q3',
    });
  });

  it('resolves to itself', () => {
    const once = resolveView({ ...defaultView, parks: ['a', null, 'x'], from: '2020' }, world);
    expect(once.unknown.parks).toEqual(['x']);
    expect(resolveView(once, world)).toEqual(once);
  });

  it('drops unknown parks and metrics, keeps slots, and says what it dropped', () => {
    const resolved = resolveView({ ...defaultView, parks: ['x', 'b'], metric: 'y' }, world);
    expect(resolved).toMatchObject({ parks: [null, 'b'], metric: 'm', unknown: { parks: ['x'], metric: 'y' } });
  });

  it('takes the frequency of a period asked for, and clamps to the periods there are', () => {
    const resolved = resolveView({ ...defaultView, from: '2020', to: '2030' }, world);
    expect(resolved).toMatchObject({ frequency: 'A', from: '2020', to: '2021' });
    expect(shownPeriods(resolved)).toEqual(['2020', '2021']);
  });

  it('turns a reversed range round', () => {
    expect(resolveView({ ...defaultView, from: '2021-Q3', to: '2021-Q1' }, world)).toMatchObject({
      from: '2021-Q1',
      to: '2021-Q3',
    });
  });

  it('with a slice follows the chosen parks: their frequency, and where their values end', () => {
    const own = slice({ by: 'metric', of: 'm', columns: periods, rows: { a: [1, 2, null, null, null, null] } });
    expect(resolveView({ ...defaultView, parks: ['a'] }, world, own)).toMatchObject({
      frequency: 'A',
      from: '2019',
      to: '2020',
    });
  });

  it('never draws a date', () => {
    expect(resolveView({ ...defaultView, metric: 'opened' }, world).metric).toBe('m');
  });

  it('falls back to levels where a transform makes no sense', () => {
    const rates = catalog(
      [park('a', '甲')],
      [metric('r', { measure: 'ratio', unit: 'percent', periods: ['2020'], parksWithValue: [1] })],
    );
    expect(resolveView({ ...defaultView, transform: 'index' }, rates)).toMatchObject({
      transform: 'level',
      unknown: { transform: 'index' },
    });
    const days = { figure: 'trend', transform: 'pop', frequency: 'D' } as const;
    expect(transformRefusal(rates, metric('m'), days)).toBe('no_step');
  });
});

describe('resolveRanking', () => {
  it('compares with the dataset default, else the step before, and not at all when told so', () => {
    expect(resolveRanking(defaultView, world)).toMatchObject({ period: '2021', versus: '2021-Q3' });
    expect(resolveRanking({ ...defaultView, period: '2021-Q2' }, world).versus).toBe('2021-Q1');
    expect(resolveRanking({ ...defaultView, period: '2020' }, world).versus).toBe('2019');
    expect(resolveRanking({ ...defaultView, period: '2019' }, world).versus).toBe('none');
    expect(resolveRanking({ ...defaultView, versus: 'none' }, world).versus).toBe('none');
  });

  it('drops levels, provinces and pinned parks it does not know', () => {
    expect(
      resolveRanking({ ...defaultView, levels: ['cluster', 'x'], provinces: ['y'], pinned: ['b', 'z'] }, world),
    ).toMatchObject({ levels: ['cluster'], provinces: [], pinned: ['b'] });
  });
});
