import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { periodSliceQuery } from '../../api/queries.ts';
import type { Scheme } from '../../contract/scheme.ts';
import { metricsOfScheme, sliceFigures } from '../../domain/composite/slice-figures.ts';
import { withMetrics } from '../../domain/with-metrics.ts';
import { namedText, readScheme, writeScheme } from '../../figures/scheme-codec.ts';
import { equalScheme, presetSchemes } from '../../figures/scheme-presets.ts';
import { scoreCalculation } from '../../figures/score-calculation.ts';
import { scoreMetrics, scorePeriod, scorePeriods } from '../../figures/score-of-view.ts';
import { withPastBands } from '../../figures/past-bands.ts';
import { scoredParks } from '../../figures/scored-parks.ts';
import { defaultView, type View } from '../../figures/view.ts';
import { readView, writeView } from '../../figures/view-query.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { NavigateOptions } from '../../state/location.ts';
import type { ChangeView } from '../../state/view.ts';
import { useBands } from './use-bands.ts';

/** What makes the figure comes with the data and the charts, not with the page. */
function figureMakerQuery() {
  return queryOptions({
    queryKey: ['builder', 'score'],
    queryFn: () => import('../../figures/score.ts').then((room) => room.toScoreFigure),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
}

/** Puts a scheme into the link; its name is left behind unless it is given. */
export type ChangeScheme = (scheme: Scheme, options?: NavigateOptions & { readonly name?: string | null }) => void;

/** The scheme of the link with its presets, what is calculated with it, and the figure made of that. */
export function useScore(view: View, change: ChangeView) {
  const catalog = useCatalog();
  const language = useLanguage();
  const periods = useMemo(() => scorePeriods(catalog), [catalog]);
  const period = scorePeriod(catalog, periods, view.period);
  const equal = useMemo(() => equalScheme(catalog, period), [catalog, period]);
  const metrics = useMemo(() => scoreMetrics(catalog, equal, view.scheme), [catalog, equal, view.scheme]);
  const { id: dataset, release } = catalog.dataset;
  const slice = useQuery({
    ...periodSliceQuery({ dataset, release: release.id, period, metrics }),
    enabled: equal !== null,
    // An indicator that is added is fetched while the others stay on screen.
    placeholderData: keepPreviousData,
  });
  const { data } = slice;
  // A text stays the same while the rest of the View changes; its lists are new with every step.
  const scope = writeView({ ...defaultView, levels: view.levels, provinces: view.provinces });
  const parks = useMemo(() => scoredParks(catalog, readView(new URLSearchParams(scope))), [catalog, scope]);
  const presets = useMemo(
    () => (equal === null || data === undefined ? [] : presetSchemes(equal, sliceFigures(equal, data, parks).matrix)),
    [equal, data, parks],
  );
  const chosen = useMemo(() => readScheme(view.scheme, presets), [view.scheme, presets]);
  // Weights change many times a second, and what they weigh does not.
  const read = chosen === null ? '' : metricsOfScheme(chosen.scheme).join();
  const own = useMemo(
    () => (data === undefined || slice.isPlaceholderData ? null : withMetrics(data, read.split(','))),
    [data, slice.isPlaceholderData, read],
  );
  const calculation = useMemo(
    () => (chosen === null || own === null ? null : scoreCalculation(chosen.scheme, own, parks)),
    [chosen, own, parks],
  );
  const bandsRun = useBands(calculation, view);
  const { run, before } = bandsRun;
  const bands = run.kind === 'done' ? run.bands : null;
  const { data: toFigure, ...maker } = useQuery(figureMakerQuery());
  const figure = useMemo(
    () =>
      toFigure === undefined || chosen === null || calculation === null
        ? null
        : toFigure({ calculation, ...chosen, catalog, language, bands, top: view.top }),
    [toFigure, chosen, calculation, catalog, language, bands, view.top],
  );
  const changeScheme: ChangeScheme = (scheme, { name = null, ...options } = {}) => {
    change({ scheme: writeScheme(scheme, presets, name) }, options);
  };
  return {
    period,
    periods,
    presets,
    chosen,
    calculation,
    figure,
    /** What is on screen while bands are drawn: beside the new scores the bands before, marked so. */
    shown: useMemo(
      () => (figure === null || before === null ? figure : withPastBands(figure, before)),
      [figure, before],
    ),
    bands: bandsRun,
    changeScheme,
    openScheme(text: string, name: string) {
      change({ scheme: namedText(text, name) });
    },
    hasIndicators: equal !== null,
    load: {
      error: slice.error ?? maker.error,
      retry: () => {
        if (slice.error) void slice.refetch();
        if (maker.error) void maker.refetch();
      },
    },
  };
}
