import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Catalog } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ResolvedView } from '../../figures/resolve-view.ts';
import { periodMetrics, resolveAny, slicesNeeded, type SlicesNeeded } from '../../figures/slices-needed.ts';
import type { View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { factsQuery } from '../../panels/facts-query.ts';
import type { Load } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { builderQuery } from './figure-builders.ts';
import { useSteadySlices } from './use-steady-slices.ts';

interface CompareFigure {
  readonly resolved: ResolvedView;
  /** The chosen parks, empty slots left out. */
  readonly parks: readonly string[];
  readonly figure: Figure | null;
  readonly slice: Slice | null;
  /** Whether the figure shows the period asked for, not one that stays until that is here. */
  readonly isCurrent: boolean;
  readonly load: Load;
}

interface Gathered {
  readonly slices: readonly Slice[];
  readonly error: Error | null;
}

/** Plain lists of what is cached: the same results give the same lists, so that no figure is made anew. */
function gathered(results: readonly { readonly data: Slice | undefined; readonly error: Error | null }[]): Gathered {
  return {
    slices: results.flatMap(({ data }) => data ?? []),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}

/** The slices a View needs beside the metric's own, all there or none. */
function useMore(requests: SlicesNeeded['more'], catalog: Catalog) {
  const queries = requests.map((request) => factsQuery(request, catalog));
  const { slices, error } = useQueries({ queries, combine: gathered });
  const isWhole = slices.length === requests.length;
  const more = useMemo(() => (isWhole ? new Map(slices.map((slice) => [slice.of, slice])) : null), [isWhole, slices]);
  return { more, error };
}

/** Whether a slice at hand may stay on screen until the one asked for is here: the same metrics, of other parks or another period. */
function stillServes({ by, of, columns }: Slice, asked: ResolvedView): boolean {
  const metrics = periodMetrics(asked);
  if (metrics.length === 0) return by === 'metric' && of === asked.metric;
  return by === 'period' && metrics.every((metric) => columns.includes(metric));
}

/** A slice of one period is never told as another's, also while that one is on its way. */
function shownBy(slice: Slice, view: ResolvedView): ResolvedView {
  return slice.by === 'period' ? { ...view, period: slice.of } : view;
}

/** The figure of Compare with the View it shows, from the slice that `sliceNeed` names. */
export function useCompareFigure(view: View, isSteady = false): CompareFigure {
  const language = useLanguage();
  const catalog = useCatalog();
  const asked = useMemo(() => resolveAny(view, catalog), [view, catalog]);
  const needed = useMemo(() => slicesNeeded(asked, catalog), [asked, catalog]);
  const parks = useMemo(() => asked.parks.filter((id) => id !== null), [asked]);
  const slice = useQuery({
    ...factsQuery(needed.main, catalog),
    enabled: parks.length > 0,
    placeholderData: (previous) => (previous && stillServes(previous, asked) ? previous : undefined),
  });
  const { more, error: moreError } = useMore(needed.more, catalog);
  const metrics = useMemo(() => (needed.main.by === 'period' ? needed.main.metrics : []), [needed]);
  const steady = useSteadySlices({ asked, catalog, isSteady, metrics });
  const { data: toFigure } = useQuery(builderQuery(view.figure));
  const resolved = useMemo(
    () => (slice.data ? resolveAny(view, catalog, slice.data) : asked),
    [slice.data, view, catalog, asked],
  );
  const figure = useMemo(
    () =>
      slice.data && toFigure && more
        ? toFigure({ view: shownBy(slice.data, resolved), catalog, language, slice: slice.data, more, steady })
        : null,
    [slice.data, more, steady, toFigure, resolved, catalog, language],
  );
  const isCurrent = figure !== null && !slice.isPlaceholderData;
  return {
    resolved,
    parks,
    figure,
    slice: slice.data ?? null,
    isCurrent,
    load: { error: slice.error ?? moreError, retry: () => void slice.refetch() },
  };
}
