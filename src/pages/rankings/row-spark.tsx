import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricSliceQuery } from '../../api/queries.ts';
import type { ResolvedRanking } from '../../figures/resolve-ranking.ts';
import { rowSpark } from '../../figures/row-spark.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { SparkLine } from '../../panels/spark-line.tsx';

/** The history of a row's value. All rows share one answer; a row in sight draws its own line from it. */
export function RowSpark({ view, park }: { readonly view: ResolvedRanking; readonly park: string }) {
  const catalog = useCatalog();
  const of = { dataset: catalog.dataset.id, release: catalog.dataset.release.id, metric: view.metric };
  const { data: slice } = useQuery(metricSliceQuery(of));
  const pieces = useMemo(() => (slice ? rowSpark({ view, catalog, slice, park }) : null), [slice, view, catalog, park]);
  return pieces && <SparkLine pieces={pieces} />;
}
