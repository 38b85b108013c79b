import { Suspense, useEffect } from 'react';
import { defaultView } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { currentAddressOf } from '../../state/current-address.ts';
import { addressOf } from '../../state/view.ts';
import { useMessages } from '../../state/messages.ts';
import { Skeleton } from '../../ui/states.tsx';
import { AboutSection } from './about-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { MetricsSection } from './metrics-section.tsx';
import { auditPage, importPage } from './rooms-later.ts';
import { releasesSection } from './releases-later.ts';
import { SourcesSection } from './sources-section.tsx';
import { SystemsSection } from './systems-section.tsx';
import './data-page.css';

/** A link to #source-… arrives before the table is there: go to the place again once it is, so that :target marks it. */
function useArrival(): void {
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    location.replace(location.hash);
    target.scrollIntoView({ block: target.tagName === 'TR' ? 'center' : 'start' });
  }, []);
}

/** What the figures rest on: the dataset and its release, its sources, definitions, marks, and published evaluation systems. */
function DataDesk() {
  const { data: words, states } = useMessages();
  const { dataset, methodology } = useCatalog();
  useArrival();
  const sections = [
    { id: 'about', label: words.about, count: null },
    { id: 'releases', label: words.releases, count: null },
    { id: 'sources', label: words.sources, count: dataset.counts.sources },
    { id: 'metrics', label: words.metrics, count: dataset.counts.metrics },
    { id: 'marks', label: words.marks, count: null },
    { id: 'systems', label: words.methodology, count: new Set(methodology.map(({ system, year }) => `${system} ${year}`)).size },
  ] as const;
  return (
    <div className="page data-page" key={dataset.id}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <span className="data-rooms">
          <Link className="button" href={addressOf('/data/audit', { ...defaultView, dataset: dataset.id })}>
            {words.figureAudit}
          </Link>
          <Link className="button" href={currentAddressOf('/data/import', { ...defaultView, dataset: dataset.id })}>
          {words.importData}
          </Link>
        </span>
      </div>
      <nav className="data-nav" aria-label={words.sections}>
        {sections.map(({ id, label, count }) => (
          <a key={id} href={`#${id}`}>
            {label}
            {count !== null && <small>{count}</small>}
          </a>
        ))}
      </nav>
      <AboutSection />
      <Suspense fallback={<Skeleton label={states.loading} heightPx={160} />}>
        <releasesSection.Component />
      </Suspense>
      <SourcesSection />
      <MetricsSection />
      <MarksSection />
      <SystemsSection />
    </div>
  );
}

interface DataPageProps {
  /** Which of the rooms behind the page: empty for the page itself. */
  readonly parameter?: string;
}

/** The page of data, and the rooms behind it, whose code is fetched where they are opened. */
export function DataPage({ parameter = '' }: DataPageProps) {
  const { states } = useMessages();
  if (parameter !== 'import' && parameter !== 'audit') return <DataDesk />;
  const { Component } = parameter === 'import' ? importPage : auditPage;
  return (
    <Suspense
      fallback={
        <div className="page page-waiting">
          <Skeleton label={states.loading} heightPx={420} />
        </div>
      }
    >
      <Component key={parameter} />
    </Suspense>
  );
}
