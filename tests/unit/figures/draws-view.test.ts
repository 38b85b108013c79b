import { expect, it } from 'vitest';
import { defaultView, drawCounts, readView, writeView } from '../../../src/figures/view.ts';

it.each(drawCounts)('carries %i draws and their seed in the link and reads them back', (draws) => {
  const view = { ...defaultView, draws, seed: 42 };
  expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
});

it.each(['draws=7', 'draws=1e9', 'seed=0', 'seed=1.5', 'seed=1000000', 'seed=x'])('takes no %s', (query) => {
  expect(readView(new URLSearchParams(query))).toEqual(defaultView);
});
