import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../i18n/load-words.ts';
import { usePreferences } from '../state/preferences.ts';
import { afterFirstFigure } from '../state/first-figure.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { App } from './app.tsx';
import { askAhead, newQueryClient } from './start.ts';
import { matchRoute } from './routes.ts';
import './tokens.css';
import './base.css';
import '../ui/ui.css';
import '../panels/figure-card.css';
import '../panels/pickers.css';

const hasMock = import.meta.env.MODE === 'mock' || import.meta.env.MODE === 'development';

/** In development the API is the very same application, inside a service worker. A production build holds no trace of it. */
async function prepare(): Promise<void> {
  if (!hasMock) return;
  const { startMock } = await import('../../mocks/browser.ts');
  await startMock();
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const client = newQueryClient();
// Before the first figure there is nothing whose going away could take the focus along.
afterFirstFigure(() => void import('../ui/keep-focus.ts').then((room) => room.keepFocus()));
// Where its code cannot be had, a page prints as it stands.
whenIdle(() => void import('./printing.ts').then((room) => room.watchPrinting()).catch(() => undefined));
// The page's code, its words and its data are fetched side by side; a refusal shows when the page asks again.
const ready = prepare();
void ready.then(() => askAhead(client)).catch(() => undefined);
const code = matchRoute(location.pathname)?.route.preload();
void Promise.all([ready, code, loadWords(usePreferences.getState().language)]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
});
