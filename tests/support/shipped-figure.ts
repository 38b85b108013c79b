import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { resolveAny, slicesNeeded, type SliceRequest } from '../../src/figures/slices-needed.ts';
import { defaultView, type View } from '../../src/figures/view.ts';
import type { Language } from '../../src/i18n/language.ts';
import { compareBuilders } from '../../src/figures/compare-builders.ts';
import { shipped, type Shipped } from './shipped.ts';

const datasets = new Map<string, Promise<Shipped>>();

function datasetOf(id: string): Promise<Shipped> {
  const known = datasets.get(id) ?? shipped(id);
  datasets.set(id, known);
  return known;
}

/** The catalog of a dataset that ships; read once a test file. */
export async function shippedCatalog(dataset: string): Promise<Catalog> {
  return (await datasetOf(dataset)).catalog;
}

function sliceOf({ byMetric, byPeriod, catalog }: Shipped, request: SliceRequest): Slice {
  if (request.by === 'period') return byPeriod(request.period, request.metrics);
  return byMetric(request.metric, request.parks ?? catalog.parks.map(({ id }) => id));
}

/** The figure a View of Compare shows of a shipped dataset, made of the slices the page itself would ask the API for. */
export async function shippedFigure(dataset: string, asked: Partial<View>, language: Language = 'zh'): Promise<Figure> {
  const data = await datasetOf(dataset);
  const { catalog } = data;
  const view: View = { ...defaultView, dataset, ...asked };
  const { main, more } = slicesNeeded(resolveAny(view, catalog), catalog);
  const slice = sliceOf(data, main);
  const toFigure = await compareBuilders[view.figure]();
  return toFigure({
    view: resolveAny(view, catalog, slice),
    catalog,
    language,
    slice,
    more: new Map(more.map((request) => [request.metric, sliceOf(data, request)])),
  });
}
