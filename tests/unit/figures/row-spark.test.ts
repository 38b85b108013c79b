import { expect, it } from 'vitest';
import { resolveRanking } from '../../../src/figures/resolve-ranking.ts';
import { rowSpark } from '../../../src/figures/row-spark.ts';
import { defaultView } from '../../../src/figures/view.ts';
import { catalog, metric, park, slice } from '../../support/slice.ts';

const periods = ['2018', '2019', '2020', '2022'];

function sparkOf(values: readonly (number | null)[], more: Parameters<typeof metric>[1] = {}) {
  const world = catalog([park('a', '甲')], [metric('m', { periods, parksWithValue: [1, 1, 1, 1], ...more })]);
  const view = resolveRanking({ ...defaultView, metric: 'm' }, world);
  return rowSpark({
    view,
    catalog: world,
    slice: slice({ by: 'metric', of: 'm', columns: periods, rows: { a: values } }),
    park: 'a',
  });
}

it('runs over every period, a year nobody has among them, and is cut there', () => {
  expect(sparkOf([1, 2, 3, 5])).toEqual([
    [
      { x: 0, y: 1 },
      { x: 0.25, y: 0.75 },
      { x: 0.5, y: 0.5 },
    ],
    [{ x: 1, y: 0 }],
  ]);
});

it('says nothing of two values, which a line would make a trend', () => {
  expect(sparkOf([1, null, 3, null])).toBeNull();
});

it('puts the first of published ranks on top', () => {
  const pieces = sparkOf([3, 2, 1, null], { measure: 'rank', unit: 'rank', direction: 'lower' });
  expect(pieces?.[0]?.map(({ y }) => y)).toEqual([1, 0.5, 0]);
});
