import { expect, it } from 'vitest';
import { defaultView, explanations } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';

it.each(explanations)(
  'carries the explanation %s with its park, its reference and its places, and reads them back',
  (explain) => {
    const view = { ...defaultView, explain, explained: 'ulsan', against: 'gumi', places: 5 };
    expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
  },
);

it.each(['explain=why', 'places=4', 'places=0', 'places=x', 'explained=a%20b'])('takes no %s', (query) => {
  expect(readView(new URLSearchParams(query))).toEqual(defaultView);
});
