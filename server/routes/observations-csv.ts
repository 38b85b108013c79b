import * as z from 'zod/mini';
import type { Catalog } from '../../src/contract/catalog.ts';
import { byteOrderMark, csvLine, observationHeader, observationLine } from '../csv.ts';
import { type CsvFile, streamed } from '../csv-file.ts';
import type { MetricsReader } from '../store.ts';
import { idList, knownIds, readQuery, requireCatalog, type RouteRequest } from './route.ts';

export const observationsQuery = z.strictObject({ metrics: idList, parks: idList });

export const observationsPath = '/datasets/:dataset/observations.csv';

interface Selection {
  readonly metrics: readonly string[];
  readonly parks: readonly string[] | undefined;
}

/** The file metric by metric, so that a large dataset is never in memory as a whole. */
async function* lines(store: MetricsReader, catalog: Catalog, { metrics, parks }: Selection) {
  const line = observationLine(catalog);
  yield byteOrderMark + csvLine(observationHeader);
  for (const metric of metrics) {
    const observations = await store.observations({ dataset: catalog.dataset.id, metrics: [metric], parks });
    if (observations.length > 0) yield observations.map(line).join('');
  }
}

/** The observations of a dataset as SDMX-CSV, in the catalog's order of metrics. */
export async function observationsFile(request: RouteRequest): Promise<CsvFile> {
  const catalog = await requireCatalog(request);
  const query = readQuery(observationsQuery, request.search);
  const all = catalog.metrics.map(({ id }) => id);
  const parks = knownIds(
    'parks',
    query.parks,
    catalog.parks.map(({ id }) => id),
  );
  const metrics = knownIds('metrics', query.metrics, all) ?? all;
  const body = streamed(lines(request.store, catalog, { metrics, parks }));
  return { name: `${catalog.dataset.release.id}.csv`, body };
}
