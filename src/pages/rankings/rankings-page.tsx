import { useQuery } from '@tanstack/react-query';
import { Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { metricSliceQuery, periodSliceQuery } from '../../api/queries.ts';
import type { Figure } from '../../figures/figure.ts';
import type { rankingBars } from '../../figures/ranking-bars.ts';
import { noVersus, resolveRanking } from '../../figures/resolve-ranking.ts';
import { toRankingFigure } from '../../figures/ranking.ts';
import { fewestOfSpark } from '../../figures/spark-pieces.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { myViewsButton } from '../../panels/on-demand.ts';
import { useLast } from '../../panels/use-last.ts';
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
const moversCard = onDemand(() => import('../../panels/movers-card.tsx').then((room) => room.MoversCard));
const { Component: MoversCard } = moversCard;
const { Component: TopBars } = topBars;
const { Component: ExcludedParks } = excludedParks;
const stepsAhead = onDemand(() => import('./steps-ahead.ts').then((room) => room.StepsAhead));
const { Component: StepsAhead } = stepsAhead;
afterFirstFigure(() => {
  for (const { preload } of [topBars, excludedParks, drawnRanking, moversCard]) void preload();
});

/** Every park of the dataset by one metric at one period: who stands where, what moved, and who is left out and why. */
export function RankingsPage() {
  const messages = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const [view, change] = useView();
  const resolved = useMemo(() => resolveRanking(view, catalog), [view, catalog]);
  const { metric, period, versus } = resolved;
  const at = { dataset: catalog.dataset.id, release: catalog.dataset.release.id };
  const of = { ...at, metrics: [metric] };
  const isCompared = versus !== noVersus;
  const isList = view.ranking === 'list';
  const current = useQuery({
    ...periodSliceQuery({ ...of, period }),
    enabled: isList,
    placeholderData: (previous) => (previous?.columns[0] === metric ? previous : undefined),
  });
  const previous = useQuery({
    ...periodSliceQuery({ ...of, period: versus }),
    enabled: isList && isCompared,
  });
  const isThinned = isList && view.coverage > 0;
  const history = useQuery({ ...metricSliceQuery({ ...at, metric }), enabled: isThinned });
  const isComplete =
    current.data !== undefined && (!isCompared || !previous.isLoading) && (!isThinned || history.data !== undefined);
  const figure = useMemo(
    () =>
      isComplete && current.data
        ? toRankingFigure({
            view: resolved,
            catalog,
            language,
            current: current.data,
            previous: previous.data ?? null,
            history: history.data ?? null,
          })
        : null,
    [isComplete, current.data, previous.data, history.data, resolved, catalog, language],
  );
  // The table stands first; what makes and draws bars and small lines is asked for after it.
  const [room, setRoom] = useState<{ readonly rankingBars: typeof rankingBars } | null>(null);
  useEffect(() => {
    afterFirstFigure(() => {
      import('../../figures/ranking-bars.ts').then(setRoom, () => undefined);
    });
  }, []);
  const ranked = useDeferredValue(figure);
  const bars = useMemo(
    () => (room && ranked && !ranked.empty ? room.rankingBars(ranked, view.top) : null),
    [room, ranked, view.top],
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
  const load = {
    error: current.error ?? (isThinned ? history.error : null),
    retry: () => {
      if (current.error) void current.refetch();
      // What moved and the small lines are of the same answer.
      if (history.error) void history.refetch();
    },
  };
  const table = useMemo(
    () =>
      figure && {
        of: figure,
        body: <RankingTable figure={figure} pinned={view.pinned} spark={spark} change={change} />,
      },
    [figure, view.pinned, spark, change],
  );
  // Another metric neither blanks the page nor builds it anew: what stood there stays until the next is here.
  const isKept = ({ dataset }: Figure) => figure === null && !load.error && dataset === catalog.dataset.id;
  const shown = useLast(table, ({ of }) => isKept(of));
  const shownBars = useLast(bars, isKept);
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
            exported={shownBars}
            load={load}
            hasTableSwitch={false}
            body={shown && shown.body}
            below={
              shown &&
              !shown.of.empty && (
                <Suspense fallback={null}>
                  <ExcludedParks figure={shown.of} />
                </Suspense>
              )
            }
          />
          {shownBars && (
            <div className="rankings-side">
              <Suspense fallback={null}>
                <TopBars figure={bars} top={view.top} change={change} load={load} />
                {isCompared && <MoversCard metric={metric} period={period} versus={versus} within={resolved} />}
              </Suspense>
            </div>
          )}
        </div>
      ) : (
        <Suspense fallback={null}>
          <DrawnRanking key={view.ranking} form={view.ranking} view={resolved} change={change} />
        </Suspense>
      )}
      {room && (figure || !isList) && (
        <Suspense fallback={null}>
          <StepsAhead view={view} />
        </Suspense>
      )}
    </div>
  );
}
