import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricSliceQuery } from '../api/queries.ts';
import { shownMovers, toMoversFigure } from '../figures/movers.ts';
import type { ResolvedRanking } from '../figures/resolve-ranking.ts';
import { useLanguage } from '../state/preferences.ts';
import { useCatalog } from './catalog.ts';
import { FigureCard } from './figure-card.tsx';
import { MoversTable } from './movers-table.tsx';
import { useLast } from './use-last.ts';

interface MoversCardProps {
  readonly metric: string;
  readonly period: string;
  readonly versus: string | null;
  /** The ranking whose parks are meant; without, every park. */
  readonly within?: ResolvedRanking;
}

/** Who moved most in a ranking. */
export function MoversCard({ metric, period, versus, within }: MoversCardProps) {
  const language = useLanguage();
  const catalog = useCatalog();
  const slice = useQuery(
    metricSliceQuery({ dataset: catalog.dataset.id, release: catalog.dataset.release.id, metric }),
  );
  const figure = useMemo(
    () =>
      slice.data
        ? toMoversFigure({ catalog, language, slice: slice.data, period, versus, within, limit: shownMovers })
        : null,
    [slice.data, catalog, language, period, versus, within],
  );
  const shown = useLast(figure, ({ dataset }) => !slice.error && dataset === catalog.dataset.id);
  return (
    <FigureCard
      kind="table"
      look="panel"
      figure={figure}
      heightPx={200}
      load={{ error: slice.error, retry: () => void slice.refetch() }}
      hasTableSwitch={false}
      body={shown && <MoversTable figure={shown} />}
    />
  );
}
