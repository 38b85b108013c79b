import { expect, test } from 'vitest';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { sparse, toSlice } from '../../../server/slices.ts';
import { Slice } from '../../../src/contract/slice.ts';
import { smallDataset } from '../../support/small-dataset.ts';

test('a sparse column states the most frequent item once', () => {
  expect(sparse(['a', 'b', 'a', null], null)).toEqual({ common: 'a', at: [1, 3], values: ['b', null] });
  expect(sparse(['b', 'a'], 'a')).toEqual({ common: 'b', at: [1], values: ['a'] });
  expect(sparse([], 'z')).toEqual({ common: 'z', at: [], values: [] });
});

test('an empty cell carries its metric’s decimals and role', async () => {
  const { catalog } = await loadDataset(smallDataset);
  const slice = toSlice({ by: 'period', of: '2023', rows: ['epsilon'], columns: ['output', 'days'] }, catalog, []);
  expect(Slice.parse(slice)).toEqual(slice);
  expect(slice.decimals).toEqual({ common: 2, at: [1], values: [0] });
  expect(slice).toMatchObject({
    values: [null, null],
    status: { common: 'O', at: [] },
    source: { common: null, at: [] },
  });
});

test('equal notes are one, though each row brings its own', async () => {
  const { catalog, observations } = await loadDataset(smallDataset);
  const noted = observations.map((each) => ({ ...each, note: { zh: '注', en: 'a note' } }));
  const plan = { by: 'metric', of: 'output', rows: ['alpha', 'beta'], columns: ['2022', '2023'] } as const;
  expect(toSlice(plan, catalog, noted).note).toEqual({ common: { zh: '注', en: 'a note' }, at: [], values: [] });
});

test('a second source and a target stand beside the cell, not in it', async () => {
  const { catalog, observations } = await loadDataset(smallDataset);
  const plan = { by: 'metric', of: 'output', rows: ['alpha'], columns: ['2022', '2024'] } as const;
  const slice = toSlice(
    plan,
    catalog,
    observations.filter(({ metric }) => metric === 'output'),
  );
  expect(slice.values).toEqual([70, null]);
  expect(slice.others).toEqual(
    observations.filter(({ park, value }) => park === 'alpha' && (value === 71 || value === 100)),
  );
});
