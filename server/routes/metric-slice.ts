import * as z from 'zod/mini';
import type { Catalog } from '../../src/contract/catalog.ts';
import { Slice } from '../../src/contract/slice.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { badParameter } from '../problems.ts';
import { toSlice } from '../slices.ts';
import { idList, knownIds, metricOf, readQuery, requireCatalog, requireId, type SliceRoute } from './route.ts';

const query = z.strictObject({ from: z.optional(z.string()), to: z.optional(z.string()), parks: idList });

interface Bounds {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

function bound(field: keyof Bounds, bounds: Bounds, fiscalYearStart: number) {
  const id = bounds[field];
  if (id === undefined || id === '') return null;
  const period = parsePeriod(id, fiscalYearStart);
  if (period === null) throw badParameter(field, `"${id}" is no period. Try 2021, 2021-Q1, 2021-07 or FY2018-19.`);
  return period;
}

/** Periods that end no earlier than `from` begins and no later than `to` ends; undated ones only when neither is given. */
function within(periods: readonly string[], bounds: Bounds, { dataset }: Catalog): string[] {
  const from = bound('from', bounds, dataset.fiscalYearStart);
  const to = bound('to', bounds, dataset.fiscalYearStart);
  return periods.filter((id) => {
    const end = parsePeriod(id, dataset.fiscalYearStart)?.end ?? '';
    if (end === '') return from === null && to === null;
    return (from === null || end >= from.start) && (to === null || end <= to.end);
  });
}

export const metricSliceRoute: SliceRoute = {
  path: '/datasets/:dataset/slices/metric/:metric',
  summary: 'Parks × periods of one metric',
  query,
  answer: Slice,
  async respond(request) {
    const catalog = await requireCatalog(request);
    const metric = requireId(
      request,
      'metric',
      catalog.metrics.map(({ id }) => id),
    );
    const { from, to, parks: chosen } = readQuery(query, request.search);
    const all = catalog.parks.map(({ id }) => id);
    const parks = knownIds('parks', chosen, all);
    const columns = within(metricOf(catalog, metric).periods, { from, to }, catalog);
    const observations = await request.store.observations({ dataset: catalog.dataset.id, metrics: [metric], parks });
    return toSlice({ by: 'metric', of: metric, rows: parks ?? all, columns }, catalog, observations);
  },
};
