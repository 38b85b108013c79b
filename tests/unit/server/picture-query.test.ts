import { describe, expect, test } from 'vitest';
import { readPictureQuery, requireIds } from '../../../server/images/picture-query.ts';
import { pictureSearch } from '../../../server/images/picture-key.ts';
import { ProblemError } from '../../../server/problems.ts';
import { shippedCatalog } from '../../support/shipped-figure.ts';

function read(query: string) {
  return readPictureQuery(new URLSearchParams(query));
}

function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof ProblemError) return { status: error.status, ...error.details };
    throw error;
  }
  return null;
}

test('without anything said it is Compare, light, in Chinese, as a slide', () => {
  expect(read('')).toMatchObject({
    link: { place: { page: 'compare' }, part: 'main' },
    language: 'zh',
    size: { id: 'hd', widthPx: 1920 },
    hasFonts: true,
    theme: 'light',
    upDown: null,
  });
});

test('a size of a picture and the metric of a scatter’s circles are told apart', () => {
  const { size, link } = read('figure=scatter&size=employment&size=a4');
  expect([size.id, link.view.size]).toEqual(['a4', 'employment']);
});

test.each(['compare', '/rankings', 'score', 'parks', 'parks/alpha'])('%s is a page of figures', (path) => {
  expect(read(`path=${encodeURIComponent(path)}`).link.place.page).toMatch(/^(?:compare|rankings|score|park)$/);
});

describe('what cannot be read is refused by name', () => {
  test.each([
    ['figure=bar', { field: 'figure' }],
    ['top=2', { field: 'top' }],
    ['draws=17', { field: 'draws' }],
    ['benchmarks=median,modal', { field: 'benchmarks' }],
    ['metrik=gdp', { field: 'metrik' }],
    ['theme=drak', { field: 'theme', nearest: 'dark' }],
    ['lang=fr', { field: 'lang' }],
    ['path=data', { field: 'path' }],
    ['size=a4&size=hd', { field: 'size' }],
    ['size=9000x9000', { field: 'size' }],
    ['size=300x200@1', { field: 'size' }],
    ['size=1200x800@9', { field: 'size' }],
    ['fonts=some', { field: 'fonts' }],
    ['metric=gdp&metric=gdp', { field: 'metric' }],
  ])('%s', (query, expected) => {
    expect(refusal(() => read(query))).toMatchObject({ status: 400, ...expected });
  });
});

test.each([
  ['metric=employmen', { field: 'metric', nearest: 'employment' }],
  ['parks=seongseo,nowhere', { field: 'parks' }],
  ['size=huge', { field: 'size' }],
  ['period=1999', { field: 'period' }],
])('an id that the dataset does not have is refused: %s', async (query, expected) => {
  const catalog = await shippedCatalog('korea');
  const { link } = read(`dataset=korea&${query}`);
  expect(refusal(() => requireIds(link, catalog))).toMatchObject({ status: 400, ...expected });
});

test('all ways of writing one picture have one address', () => {
  const [one, other] = [
    read('metric=gdp&figure=bars&size=a4'),
    read('size=a4&path=compare&figure=bars&lang=zh&metric=gdp'),
  ];
  expect(pictureSearch(one, 'demo')).toBe(pictureSearch(other, 'demo'));
  expect(readPictureQuery(new URLSearchParams(pictureSearch(one, 'demo')))).toEqual({
    ...one,
    link: { ...one.link, view: { ...one.link.view, dataset: 'demo' } },
  });
});

test.each([
  ['1200x800', 1200, 800],
  ['156x100mm@300', 1843, 1181],
  ['800x450@1', 800, 450],
])('a size written in numbers is drawn: %s', (text, widthPx, heightPx) => {
  expect(read(`size=${text}`).size).toMatchObject({ id: text, widthPx, heightPx });
});
