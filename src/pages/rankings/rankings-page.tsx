import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { periodSliceQuery } from '../../api/queries.ts';
import type { rankingBars } from '../../figures/ranking-bars.ts';
import { noVersus, resolveRanking } from '../../figures/resolve-ranking.ts';
import { toRankingFigure } from '../../figures/ranking.ts';
import { fewestOfSpark } from '../../figures/spark-pieces.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { myViewsButton } from '../../panels/on-demand.ts';
import { afterFirstFigure } from '../../state/first-figure.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { useView } from '../../state/view.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { RankingTable } from './ranking-table.tsx';
import './rankings-page.css';

const rankingFilters = onDemand(() => import('./ranking-filters.tsx').then((room) => room.RankingFilters));
const { Component: RankingFilters } = rankingFilters;
const formSegments = onDemand(() => import('./form-segments.tsx').then((room) => room.FormSegments));
const { Component: FormSegments } = formSegments;
const { Component: MyViewsButton } = myViewsButton;
// Beside the figure's code, not before it.
for (const { preload } of [rankingFilters, formSegments, myViewsButton]) void preload();
const topBars = onDemand(() => import('./top-bars.tsx').then((room) => room.TopBars));
const excludedParks = onDemand(() => import('./excluded-parks.tsx').then((room) => room.ExcludedParks));
const drawnRanking = onDemand(() => import('./drawn-ranking.tsx').then((room) => room.DrawnRanking));
const { Component: DrawnRanking } = drawnRanking;
const rowSpark = onDemand(() => import('./row-spark.tsx').then((room) => room.RowSpark));
const { Component: RowSpark } = rowSpark;
const { Component: TopBars } = topBars;
const { Component: ExcludedParks } = excludedParks;
afterFirstFigure(() => {
  for (const { preload } of [topBars, excludedParks, drawnRanking]) void preload();
});

/** Every park of the dataset by one metric at one period: who stands where, what moved, and who is left out and why. */
export function RankingsPage() {
  const messages = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const [view, change] = useView();
  const resolved = useMemo(() => resolveRanking(view, catalog), [view, catalog]);
  const of = { dataset: catalog.dataset.id, release: catalog.dataset.release.id, metrics: [resolved.metric] };
  const isCompared = resolved.versus !== noVersus;
  const isList = view.ranking === 'list';
  const current = useQuery({
    ...periodSliceQuery({ ...of, period: resolved.period }),
    enabled: isList,
    placeholderData: (previous) => (previous?.columns[0] === resolved.metric ? previous : undefined),
  });
  const previous = useQuery({
    ...periodSliceQuery({ ...of, period: resolved.versus }),
    enabled: isList && isCompared,
  });
  const isComplete = current.data !== undefined && (!isCompared || !previous.isLoading);
  const figure = useMemo(
    () =>
      isComplete && current.data
        ? toRankingFigure({ view: resolved, catalog, language, current: current.data, previous: previous.data ?? null })
        : null,
    [isComplete, current.data, previous.data, resolved, catalog, language],
  );
  // The table stands first; what makes and draws bars and small lines is asked for after it.
  const [room, setRoom] = useState<{ readonly rankingBars: typeof rankingBars } | null>(null);
  useEffect(() => {
    afterFirstFigure(() => {
      void import('../../figures/ranking-bars.ts').then(setRoom);
    });
  }, []);
  const bars = useMemo(
    () => (room && figure && !figure.empty ? room.rankingBars(figure, view.top) : null),
    [room, figure, view.top],
  );
  const spark = useMemo(() => {
    if (resolved.periods.length < fewestOfSpark) return null;
    if (room === null) return undefined;
    return (park: string) => (
      <Suspense fallback={null}>
        <RowSpark view={resolved} park={park} />
      </Suspense>
    );
  }, [room, resolved]);
  const load = { error: current.error, retry: () => void current.refetch() };
  return (
    <div className="page">
      <div className="page-head">
        <div className="page-title">
          <h1>{messages.rankings.title}</h1>
          <Suspense fallback={null}>
            <MyViewsButton />
          </Suspense>
        </div>
        <Suspense fallback={<div className="ranking-filters" />}>
          <RankingFilters view={view} resolved={resolved} change={change} />
        </Suspense>
      </div>
      <div className="ranking-forms">
        <Suspense fallback={null}>
          <FormSegments form={view.ranking} change={change} />
        </Suspense>
      </div>
      {view.ranking === 'list' ? (
        <div className="rankings-grid">
          <FigureCard
            kind="ranking"
            figure={figure}
            exported={bars}
            load={load}
            hasTableSwitch={false}
            body={figure && <RankingTable figure={figure} pinned={view.pinned} spark={spark} change={change} />}
            below={
              figure &&
              !figure.empty && (
                <Suspense fallback={null}>
                  <ExcludedParks figure={figure} />
                </Suspense>
              )
            }
          />
          {bars && (
            <Suspense fallback={null}>
              <TopBars figure={bars} top={view.top} change={change} load={load} />
            </Suspense>
          )}
        </div>
      ) : (
        <Suspense fallback={null}>
          <DrawnRanking key={view.ranking} form={view.ranking} view={resolved} change={change} />
        </Suspense>
      )}
    </div>
  );
}
