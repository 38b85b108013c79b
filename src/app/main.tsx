import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../i18n/load-words.ts';
import { usePreferences } from '../state/preferences.ts';
import { App } from './app.tsx';
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
// The page's code and its data are fetched side by side.
void matchRoute(location.pathname)?.route.preload();
void Promise.all([prepare(), loadWords(usePreferences.getState().language)]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
