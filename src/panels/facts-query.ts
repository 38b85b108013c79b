import { metricSliceQuery, parkSliceQuery, periodSliceQuery } from '../api/queries.ts';
import type { Catalog } from '../contract/catalog.ts';
import type { FactsRequest } from '../figures/linked-facts.ts';

/** The query for facts that a figure is made from. */
export function factsQuery(request: FactsRequest, { dataset }: Catalog) {
  const of = { dataset: dataset.id, release: dataset.release.id };
  switch (request.by) {
    case 'period':
      return periodSliceQuery({ ...of, ...request });
    case 'park':
      return parkSliceQuery({ ...of, ...request });
    case 'metric': {
      const { metric, parks } = request;
      return metricSliceQuery({ ...of, metric, ...(parks === null ? {} : { parks }) });
    }
  }
}
