import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricSliceQuery } from '../../api/queries.ts';
import { toMoversFigure } from '../../figures/movers.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { MoversTable } from './movers-table.tsx';

const shown = 7;

/** Who moved most in the ranking this dataset opens with. */
export function MoversCard() {
  const language = useLanguage();
  const catalog = useCatalog();
  const { metric, period, versus } = catalog.dataset.defaults.ranking;
  const slice = useQuery(
    metricSliceQuery({ dataset: catalog.dataset.id, release: catalog.dataset.release.id, metric }),
  );
  const figure = useMemo(
    () => (slice.data ? toMoversFigure({ catalog, language, slice: slice.data, period, versus, limit: shown }) : null),
    [slice.data, catalog, language, period, versus],
  );
  return (
    <FigureCard
      kind="table"
      look="panel"
      figure={figure}
      heightPx={200}
      load={{ error: slice.error, retry: () => void slice.refetch() }}
      hasTableSwitch={false}
      body={figure && <MoversTable figure={figure} />}
    />
  );
}
