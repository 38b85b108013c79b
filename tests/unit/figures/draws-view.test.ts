import { expect, it } from 'vitest';
import { defaultView, drawCounts } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';

it.each(drawCounts)('carries %i draws and their seed in the link and reads them back', (draws) => {
  const view = { ...defaultView, draws, seed: 42 };
  expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
});

it('carries what is drawn, the places counted and the pair in the link', () => {
  const view = {
    ...defaultView,
    draws: 1000,
    spread: 'dirichlet' as const,
    varied: ['normalisation', 'missing'] as const,
    first: 5,
    pair: ['a-town', 'b-town'],
  };
  const text = writeView(view);
  expect(text).toBe('draws=1000&spread=dirichlet&varied=normalisation,missing&first=5&pair=a-town,b-town');
  expect(readView(new URLSearchParams(text))).toEqual(view);
});

it.each(['spread=wide', 'varied=weights', 'first=0', 'first=51', 'first=x', 'pair='])('takes no %s', (query) => {
  expect(readView(new URLSearchParams(query))).toEqual(defaultView);
});

it.each(['draws=7', 'draws=1e9', 'seed=0', 'seed=1.5', 'seed=1000000', 'seed=x'])('takes no %s', (query) => {
  expect(readView(new URLSearchParams(query))).toEqual(defaultView);
});
