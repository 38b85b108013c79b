import { expect, it } from 'vitest';
import { defaultView } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';

it('keeps the form of a ranking in the link, and leaves the list out', () => {
  for (const ranking of ['bump', 'distribution'] as const) {
    const text = writeView({ ...defaultView, ranking });
    expect(text).toBe(`ranking=${ranking}`);
    expect(readView(new URLSearchParams(text)).ranking).toBe(ranking);
  }
  expect(writeView({ ...defaultView, ranking: 'list' })).toBe('');
  expect(readView(new URLSearchParams('ranking=pie')).ranking).toBe('list');
});

it('keeps the group a ranking is taken within in the link', () => {
  const text = writeView({ ...defaultView, industries: ['chips'], among: ['a', 'b'] });
  expect(text).toBe('industries=chips&among=a,b');
  expect(readView(new URLSearchParams(text))).toMatchObject({ industries: ['chips'], among: ['a', 'b'] });
});
