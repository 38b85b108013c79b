import { languages } from '../i18n/language.ts';
import { loadWords } from '../i18n/load-words.ts';
import { preloadEveryChart } from '../panels/lazy-chart.tsx';
import { preloadOnDemand } from '../panels/on-demand.ts';
import { preloadExports } from '../panels/take-away.ts';
import { routes } from './routes.ts';
import { paletteDialog, shortcutsSheet } from './search-button.tsx';
import { settingsPanel } from './settings-button.tsx';

/** Fetches the code of everything else, so that it opens at once, network or none. */
export function preloadAll(): void {
  for (const route of routes) void route.preload();
  for (const language of languages) void loadWords(language);
  preloadEveryChart();
  preloadOnDemand();
  preloadExports();
  void settingsPanel.preload();
  void paletteDialog.preload();
  void shortcutsSheet.preload();
}
