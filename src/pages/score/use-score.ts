import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { periodSliceQuery } from '../../api/queries.ts';
import type { Catalog } from '../../contract/catalog.ts';
import type { Scheme } from '../../contract/scheme.ts';
import { metricsOfScheme, sliceFigures } from '../../domain/composite/slice-figures.ts';
import { readScheme, writeScheme } from '../../figures/scheme-codec.ts';
import { equalScheme, presetSchemes } from '../../figures/scheme-presets.ts';
import { scoredParks, toScoreFigure } from '../../figures/score.ts';
import { writeView, type View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { navigate, usePlace } from '../../state/location.ts';
import { useLanguage } from '../../state/preferences.ts';
import { schemeAddress } from '../../state/view.ts';

/** The period asked for where anything can be scored then, else the rankings' own, else the last. */
function periodOf(catalog: Catalog, periods: readonly string[], asked: string | null): string {
  const has = (period: string | null): period is string => period !== null && periods.includes(period);
  return [asked, catalog.dataset.defaults.ranking.period].find(has) ?? periods.at(-1) ?? '';
}

export type ChangeScheme = (scheme: Scheme, run?: string) => void;

/** The scheme of the link with its presets, and the figure it makes from one slice, computed here. */
export function useScore(view: View) {
  const catalog = useCatalog();
  const language = useLanguage();
  const { query } = usePlace();
  const periods = useMemo(() => catalog.periods.filter((each) => equalScheme(catalog, each) !== null), [catalog]);
  const period = periodOf(catalog, periods, view.period);
  const equal = useMemo(() => equalScheme(catalog, period), [catalog, period]);
  const metrics = useMemo(() => (equal === null ? [] : metricsOfScheme(equal)), [equal]);
  const { id: dataset, release } = catalog.dataset;
  const slice = useQuery({
    ...periodSliceQuery({ dataset, release: release.id, period, metrics }),
    enabled: equal !== null,
  });
  const { data } = slice;
  const presets = useMemo(
    () =>
      equal === null || data === undefined
        ? []
        : presetSchemes(equal, sliceFigures(equal, data, scoredParks(catalog)).matrix),
    [equal, data, catalog],
  );
  const text = new URLSearchParams(query).get('scheme');
  const chosen = useMemo(() => readScheme(text, presets), [text, presets]);
  const figure = useMemo(
    () =>
      chosen === null || data === undefined
        ? null
        : toScoreFigure({ ...chosen, catalog, language, slice: data, bands: null, top: view.top }),
    [chosen, data, catalog, language, view.top],
  );
  const changeScheme: ChangeScheme = (scheme, run) => {
    const kept = writeView(view);
    const address = kept === '' ? '/score' : `/score?${kept}`;
    const next = writeScheme(scheme, presets);
    navigate(next === null ? address : schemeAddress(address, next), run === undefined ? {} : { run });
  };
  return {
    period,
    periods,
    presets,
    chosen,
    figure,
    changeScheme,
    hasIndicators: equal !== null,
    load: { error: slice.error, retry: () => void slice.refetch() },
  };
}
