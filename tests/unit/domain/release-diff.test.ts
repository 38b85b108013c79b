import { expect, test } from 'vitest';
import type { Observation } from '../../../src/contract/observation.ts';
import { diffEntries, diffObservations, rankMoves } from '../../../src/domain/release-diff.ts';
import { fact } from '../../support/slice.ts';

function seen(park: string, value: number | null, more: Partial<Observation> = {}): Observation {
  return { ...fact(value), park, metric: 'output', period: '2023', primary: true, source: 'yearbook', ...more };
}

const shortly = (before: readonly Observation[], after: readonly Observation[]) =>
  diffObservations(before, after).map((each) => [each.kind, each.park, each.before?.value, each.after?.value]);

test('a release has nothing other than itself, in whatever order it is read', () => {
  const all = [seen('a', 1), seen('b', null, { status: 'L' }), seen('a', 2, { period: '2022' })];
  expect(diffObservations(all, [...all].reverse())).toEqual([]);
});

test('a mended figure is changed; a new one added; one that is gone removed', () => {
  const before = [seen('a', 1), seen('b', 2), seen('c', 3)];
  const after = [seen('a', 1), seen('b', 2.5), seen('d', 4)];
  expect(shortly(before, after)).toEqual([
    ['changed', 'b', 2, 2.5],
    ['added', 'd', undefined, 4],
    ['removed', 'c', 3, undefined],
  ]);
});

test('all that is said of a figure counts: a qualifier, a state, a source, a note', () => {
  const before = ['a', 'b', 'c', 'd'].map((park) => seen(park, park === 'b' ? null : 350));
  const after = [
    seen('a', 350, { qualifier: 'more_than', printed: '350余' }),
    seen('b', null, { status: 'Q' }),
    seen('c', 350, { source: 'news' }),
    seen('d', 350, { note: { zh: '初步', en: 'preliminary' } }),
  ];
  expect(diffObservations(before, after).map(({ kind }) => kind)).toEqual(Array(4).fill('changed'));
});

test('two sources of one place are each compared with their own', () => {
  const other = { source: 'news', primary: false };
  expect(shortly([seen('a', 1), seen('a', 2, other)], [seen('a', 2.5, other), seen('a', 1)])).toEqual([
    ['changed', 'a', 2, 2.5],
  ]);
  expect(shortly([seen('a', 1)], [seen('a', 1), seen('a', 2, other)])).toEqual([['added', 'a', undefined, 2]]);
});

test('a plan and an actual figure are different places', () => {
  expect(shortly([seen('a', 1, { role: 'plan' })], [seen('a', 1)])).toEqual([
    ['added', 'a', undefined, 1],
    ['removed', 'a', 1, undefined],
  ]);
});

test('entries of a catalog differ by what is said of them', () => {
  const entry = (id: string, words: string) => ({ id, words, label: { zh: id, en: id } });
  const found = diffEntries(
    [entry('a', '1'), entry('b', '1'), entry('c', '1')],
    [entry('b', '2'), entry('a', '1'), entry('d', '1')],
  );
  expect([found.added, found.changed, found.removed].map((each) => each.map(({ id }) => id))).toEqual([
    ['d'],
    ['b'],
    ['c'],
  ]);
});

test('ranks move for parks on either side, those without a rank last', () => {
  const before = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const after = new Map([
    ['b', 1],
    ['a', 2],
    ['d', 3],
  ]);
  expect(rankMoves(before, after)).toEqual([
    { park: 'b', before: 2, after: 1 },
    { park: 'a', before: 1, after: 2 },
    { park: 'd', before: null, after: 3 },
    { park: 'c', before: 3, after: null },
  ]);
});
