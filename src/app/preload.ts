import { languages } from '../i18n/language.ts';
import { loadWords } from '../i18n/load-words.ts';
import { preloadEveryChart } from '../panels/lazy-chart.tsx';
import { preloadOnDemand } from '../panels/on-demand.ts';
import { preloadExports } from '../panels/take-away.ts';
import { watchDrops } from './picture-check/open-picture-check.tsx';
import { routes } from './routes.ts';
import { paletteDialog, shortcutsSheet } from './search-button.tsx';
import { settingsPanel } from './settings-button.tsx';

let isWatching = false;

/** Fetches the code of everything else, so that it opens at once, network or none; from then on pictures may be dropped. */
export function preloadAll(): void {
  if (!isWatching) watchDrops();
  isWatching = true;
  for (const route of routes) void route.preload();
  for (const language of languages) loadWords(language).catch(() => undefined);
  preloadEveryChart();
  preloadOnDemand();
  preloadExports();
  void settingsPanel.preload();
  void paletteDialog.preload();
  void shortcutsSheet.preload();
}
