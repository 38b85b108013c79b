import { useQueries } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { parkSliceQuery } from '../../api/queries.ts';
import { overviewRows, toCoverageFigure } from '../../figures/coverage.ts';
import { toHeadlineFigure } from '../../figures/headline.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { dayOf } from '../../panels/figure-foot.tsx';
import { afterFirstFigure } from '../../state/first-figure.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { CoverageGrid } from './coverage-grid.tsx';
import { HeadlineFacts } from './headline-facts.tsx';
import { WaysIn } from './ways-in.tsx';
import './overview-page.css';

const side = onDemand(() => import('./overview-side.tsx').then((room) => room.OverviewSide));
const { Component: OverviewSide } = side;
afterFirstFigure(() => void side.preload());

/** What this dataset holds: its headline figures, its coverage, who moved, where it comes from, and the ways in. */
export function OverviewPage() {
  const messages = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const { dataset } = catalog;
  const queries = useQueries({
    queries: dataset.defaults.headline.map(({ park }) =>
      parkSliceQuery({ dataset: dataset.id, release: dataset.release.id, park }),
    ),
  });
  const slices = queries.flatMap((query) => (query.data ? [query.data] : []));
  const isComplete = slices.length === queries.length;
  const headline = isComplete ? toHeadlineFigure({ catalog, language, slices }) : null;
  const coverage = useMemo(() => toCoverageFigure({ catalog, language, limit: overviewRows }), [catalog, language]);
  const nothingToLoad = { error: null, retry: () => undefined };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{messages.overview.title}</h1>
        <p className="muted">
          {messages.overview.counts(dataset.counts)} ·{' '}
          {messages.figure.release(dataset.release.id, dayOf(dataset.release.publishedAt))}
        </p>
      </div>
      <FigureCard
        kind="headline"
        look="panel"
        figure={headline}
        heightPx={60}
        load={{
          error: queries.find((query) => query.error)?.error,
          retry: () => {
            for (const query of queries) void query.refetch();
          },
        }}
        hasTableSwitch={false}
        body={headline && <HeadlineFacts figure={headline} />}
      />
      <WaysIn />
      <div className="overview-grid">
        <FigureCard
          kind="coverage"
          look="panel"
          figure={coverage}
          load={nothingToLoad}
          hasTableSwitch={false}
          body={<CoverageGrid figure={coverage} />}
        />
        <div className="overview-side">
          <Suspense fallback={null}>
            <OverviewSide />
          </Suspense>
        </div>
      </div>
    </div>
  );
}
