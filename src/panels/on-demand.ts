/** What opens on a click is fetched on the first click, or while the page rests; the first screen does not wait for it. */
export const loadFactCard = () => import('./fact-card.tsx');
export const loadExportMenu = () => import('./export-menu.tsx');
export const loadHandCopy = () => import('./hand-copy.tsx');
export const loadMarkLegend = () => import('./mark-legend.tsx');
export const loadFigureTable = () => import('./figure-table.tsx');

export function preloadOnDemand(): void {
  void loadFactCard();
  void loadExportMenu();
  void loadHandCopy();
  void loadMarkLegend();
  void loadFigureTable();
}
