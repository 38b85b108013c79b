import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricSliceQuery, periodSliceQuery } from '../../api/queries.ts';
import type { Catalog } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import type { Figure } from '../../figures/figure.ts';
import { resolveScatter } from '../../figures/resolve-scatter.ts';
import { resolveView, type ResolvedView } from '../../figures/resolve-view.ts';
import type { View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import type { Load } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { builderQuery } from './figure-builders.ts';

interface CompareFigure {
  readonly resolved: ResolvedView;
  /** The chosen parks, empty slots left out. */
  readonly parks: readonly string[];
  readonly figure: Figure | null;
  readonly load: Load;
}

function sliceQuery(asked: ResolvedView, catalog: Catalog) {
  const of = { dataset: catalog.dataset.id, release: catalog.dataset.release.id };
  if (asked.figure === 'scatter') {
    const metrics = [asked.x ?? asked.metric, asked.metric].sort();
    return periodSliceQuery({ ...of, period: asked.period, metrics });
  }
  const parks = asked.parks.filter((id) => id !== null);
  // A benchmark is taken over every park; without one the chosen parks are enough.
  return metricSliceQuery({ ...of, metric: asked.metric, ...(asked.benchmarks.length > 0 ? {} : { parks }) });
}

/** Whether a slice at hand may stay on screen until the one asked for is here: the same metrics, of other parks or another period. */
function stillServes({ by, of, columns }: Slice, { figure, metric, x }: ResolvedView): boolean {
  if (figure !== 'scatter') return by === 'metric' && of === metric;
  return by === 'period' && x !== null && columns.includes(metric) && columns.includes(x);
}

/** A slice of one period is never told as another's, also while that one is on its way. */
function shownBy(slice: Slice, view: ResolvedView): ResolvedView {
  return slice.by === 'period' ? { ...view, period: slice.of } : view;
}

/** The figure of Compare with the View it shows: a slice by metric, but for a scatter the slice of its one period. */
export function useCompareFigure(view: View): CompareFigure {
  const language = useLanguage();
  const catalog = useCatalog();
  const isScatter = view.figure === 'scatter';
  const asked = useMemo(
    () => (isScatter ? resolveScatter(view, catalog) : resolveView(view, catalog)),
    [isScatter, view, catalog],
  );
  const parks = useMemo(() => asked.parks.filter((id) => id !== null), [asked]);
  const query = sliceQuery(asked, catalog);
  const slice = useQuery({
    ...query,
    enabled: parks.length > 0,
    placeholderData: (previous) => (previous && stillServes(previous, asked) ? previous : undefined),
  });
  const { data: toFigure } = useQuery(builderQuery(view.figure));
  // Only the slice tells which frequency the chosen parks have most figures of.
  const resolved = useMemo(
    () => (slice.data && !isScatter ? resolveView(view, catalog, slice.data) : asked),
    [slice.data, isScatter, view, catalog, asked],
  );
  const figure = useMemo(
    () =>
      slice.data && toFigure
        ? toFigure({ view: shownBy(slice.data, resolved), catalog, language, slice: slice.data })
        : null,
    [slice.data, toFigure, resolved, catalog, language],
  );
  return { resolved, parks, figure, load: { error: slice.error, retry: () => void slice.refetch() } };
}
