import { Suspense, useEffect } from 'react';
import { defaultView } from '../figures/view.ts';
import { DatasetFrame, useCatalogQuery } from '../panels/dataset-frame.tsx';
import { Link } from '../panels/link.tsx';
import { releaseNotice } from '../panels/release-later.ts';
import { useColourScheme, useUpDown } from '../state/colour-scheme.ts';
import { usePlace } from '../state/location.ts';
import { useMessages } from '../state/messages.ts';
import { afterFirstFigure } from '../state/first-figure.ts';
import { useOnline } from '../state/online.ts';
import { useLanguage } from '../state/preferences.ts';
import { addressOf, useView } from '../state/view.ts';
import { Notice, Skeleton } from '../ui/states.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { matchRoute } from './routes.ts';
import { Navigation, TopBar } from './top-bar.tsx';

/** Theme, language and colours of change, where CSS and screen readers look for them. */
function useDocumentLooks(title: string): void {
  const language = useLanguage();
  const scheme = useColourScheme();
  const upDown = useUpDown();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset.theme = scheme;
    document.documentElement.dataset.updown = upDown;
    document.title = title;
  }, [language, scheme, upDown, title]);
}

function FictionalBanner() {
  const { fictional, fictionalLong } = useMessages();
  const { data } = useCatalogQuery();
  return data?.dataset.fictional === true ? (
    <aside className="banner" aria-label={fictional}>
      {fictionalLong}
    </aside>
  ) : null;
}

function NotFound() {
  const { states } = useMessages();
  return (
    <div className="page">
      <Notice title={states.notFound}>
        <p>{states.notFoundAdvice}</p>
        <Link href="/">{states.toOverview}</Link>
      </Notice>
    </div>
  );
}

/** Once the first figure stands and the page rests, the code of the others is fetched. */
function preloadLater(): void {
  afterFirstFigure(() => {
    whenIdle(
      () =>
        // A failure here is no news: what is opened asks for its code again.
        void import('./preload.ts').then(
          (room) => {
            room.preloadAll();
          },
          () => undefined,
        ),
    );
  });
}

/** Each letter once, in no order that reads as words. */
function lettersOf(text: string): string {
  return [...new Set(text)].sort().join('');
}

/** Top bar, the page, and on a phone the bar at the bottom. */
export function Frame() {
  const messages = useMessages();
  const { path } = usePlace();
  const [view] = useView();
  const isOnline = useOnline();
  const match = matchRoute(path);
  const keep = addressOf('', { ...defaultView, dataset: view.dataset });
  const pageName = match ? messages.nav[match.route.name] : messages.states.notFound;
  useDocumentLooks(`${pageName} · ${messages.brand}`);
  useEffect(preloadLater, []);
  return (
    <>
      <a className="skip" href="#main">
        {messages.nav.skip}
      </a>
      <TopBar current={match?.route ?? null} keep={keep} />
      {!isOnline && (
        <aside className="banner" aria-label={messages.offlineShort}>
          <span role="status">{messages.offline}</span>
        </aside>
      )}
      <FictionalBanner />
      {view.release !== null && (
        <Suspense fallback={null}>
          <releaseNotice.Component />
        </Suspense>
      )}
      <main id="main" tabIndex={-1}>
        {match ? (
          <DatasetFrame>
            <Suspense
              fallback={
                <div className="page page-waiting">
                  <Skeleton label={messages.states.loading} heightPx={420} />
                </div>
              }
            >
              <match.route.Page parameter={match.parameter} />
            </Suspense>
          </DatasetFrame>
        ) : (
          <NotFound />
        )}
      </main>
      {/* The notice's letters must be there when the network is not: a font slice is fetched for what stands in the page. */}
      {isOnline && (
        <span className="visually-hidden" aria-hidden="true">
          {lettersOf(messages.offline)}
        </span>
      )}
      <nav className="bottom-bar" aria-label={messages.nav.label}>
        <Navigation current={match?.route ?? null} keep={keep} hasIcons />
      </nav>
    </>
  );
}
