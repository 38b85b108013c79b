import { expect, test } from 'vitest';
import type { Slice } from '../../../src/contract/slice.ts';
import { pinnedPart, readFigureLink, type FigurePart } from '../../../src/figures/figure-link.ts';
import { linkedFigure } from '../../../src/figures/linked-figure.ts';
import type { FactsRequest } from '../../../src/figures/linked-facts.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { readView } from '../../../src/figures/view-query.ts';
import { compared } from '../../e2e/pages.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');

function answer(request: FactsRequest): Slice {
  switch (request.by) {
    case 'period':
      return demo.byPeriod(request.period, request.metrics);
    case 'metric':
      return demo.byMetric(request.metric, request.parks ?? demo.catalog.parks.map(({ id }) => id));
    case 'park':
      return demo.byPark(request.park);
  }
}

async function figureOf(address: string, part: FigurePart = 'main') {
  const link = readFigureLink(address, part);
  if (link === null) return null;
  return linkedFigure(link, {
    catalog: demo.catalog,
    language: 'zh',
    ask: (request) => Promise.resolve(answer(request)),
  });
}

test.each(compared)('a link of Compare gives the very figure the page shows: %s', async (_, __, asked) => {
  const linked = await figureOf(`/compare?dataset=demo&${asked}`);
  const view = { ...readView(new URLSearchParams(asked)), dataset: 'demo' };
  // The data are read twice, and each reading is a publication of its own moment.
  expect({ ...linked?.figure, release: null }).toEqual({ ...(await shippedFigure('demo', view)), release: null });
});

test('parks singled out in a link are singled out in its figure, those it does not show are not', async () => {
  const parks = 'parks=canyue-hydrogen-town,yaobo-smart-town';
  const linked = await figureOf(`/compare?dataset=demo&metric=gdp&${parks}&focus=yaobo-smart-town,nowhere`);
  expect(linked?.focus).toEqual(['yaobo-smart-town']);
});

test.each([
  ['/rankings?dataset=demo&metric=gdp&period=2024&top=5', 'main', 'bars'],
  ['/rankings?dataset=demo&metric=gdp&ranking=bump', 'main', 'bump'],
  ['/rankings?dataset=demo&metric=gdp&ranking=distribution', 'main', 'distribution'],
  ['/rankings?dataset=demo&metric=gdp', 'movers', 'table'],
  ['/score?dataset=demo&period=2024', 'main', 'score'],
  ['/score?dataset=demo&period=2024&draws=1000', 'bands', 'bands'],
  ['/score?dataset=demo&period=2024', 'explain', 'waterfall'],
  ['/score?dataset=demo&period=2024&explain=even', 'explain', 'table'],
  ['/score?dataset=demo&period=2024&explain=takes&explained=yaobo-smart-town', 'explain', 'table'],
  ['/score?dataset=demo&period=2024&explain=weights', 'explain', 'tornado'],
  ['/score?dataset=demo&period=2024', 'indicators', 'table'],
  ['/parks/yaobo-smart-town?dataset=demo', 'main', 'profile'],
  ['/parks?dataset=demo', 'main', 'profile'],
  ['/?dataset=demo', 'main', 'headline'],
  ['/?dataset=demo', 'coverage', 'coverage'],
] as const)('%s, %s: a figure of its kind with something to show', async (address, part, kind) => {
  const linked = await figureOf(address, part);
  expect(linked?.figure).toMatchObject({ kind, empty: null });
});

test.each([
  ['/score?dataset=demo&explain=even', 'explain'],
  ['/score?dataset=demo&explain=takes&explained=yaobo-smart-town', 'explain'],
  ['/score?dataset=demo&explain=weights', 'explain'],
  ['/score?dataset=demo', 'indicators'],
  ['/score?dataset=demo', 'main'],
] as const)(
  '%s, %s: a figure of the scores is told from the others, so that its pin is of itself',
  async (address, part) => {
    const linked = await figureOf(address, part);
    expect(linked && pinnedPart({ page: 'score' }, linked.figure)).toBe(part);
  },
);

test('a link of the rankings shows as many bars as it asks for, and the pinned park besides', async () => {
  const linked = await figureOf('/rankings?dataset=demo&metric=gdp&period=2024&top=5');
  expect(linked?.figure.kind === 'bars' && linked.figure.rows).toHaveLength(5);
});

test('scores of a link carry the rank bands it draws', async () => {
  const linked = await figureOf('/score?dataset=demo&period=2024&draws=1000&seed=7');
  const figure = linked?.figure;
  expect(figure?.kind === 'score' && figure.rows.every(({ band }) => band !== null)).toBe(true);
  expect(figure && titleText(figure)).toContain('2024年');
});

test.each(['/data', '/present', '/compare/else', 'https://elsewhere.example/compare'])(
  '%s names no figure',
  (address) => {
    expect(readFigureLink(address)).toBeNull();
  },
);

test('an unknown park and bands nobody drew are no figure', async () => {
  expect(await figureOf('/parks/nowhere?dataset=demo')).toBeNull();
  expect(await figureOf('/score?dataset=demo&period=2024', 'bands')).toBeNull();
});
