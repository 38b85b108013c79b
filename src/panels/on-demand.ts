import { onDemand } from '../ui/on-demand.tsx';

/** What opens on a click is fetched on the first click, or while the page rests; the first screen does not wait for it. */
export const figureToolbar = onDemand(() => import('./figure-toolbar.tsx').then((room) => room.FigureToolbar));
export const factCard = onDemand(() => import('./fact-card.tsx').then((room) => room.FactCard));
export const exportPanel = onDemand(() => import('./export-panel.tsx').then((room) => room.ExportPanel));
export const handCopy = onDemand(() => import('./hand-copy.tsx').then((room) => room.HandCopy));
export const markLegend = onDemand(() => import('./mark-legend.tsx').then((room) => room.MarkLegend));
export const trendEventList = onDemand(() => import('./trend-event-list.tsx').then((room) => room.TrendEventList));
export const figureTable = onDemand(() => import('./figure-table.tsx').then((room) => room.FigureTableView));
export const periodPlay = onDemand(() => import('./period-play.tsx').then((room) => room.PeriodPlay));
export const myViewsButton = onDemand(() => import('./my-views-button.tsx').then((room) => room.MyViewsButton));
export const myViewsPanel = onDemand(() => import('./my-views-panel.tsx').then((room) => room.MyViewsPanel));
export const peersDialog = onDemand(() => import('./peers-dialog.tsx').then((room) => room.PeersDialog));
export const groupsDialog = onDemand(() => import('./groups-dialog.tsx').then((room) => room.GroupsDialog));

export function preloadOnDemand(): void {
  for (const { preload } of [
    figureToolbar,
    factCard,
    exportPanel,
    handCopy,
    markLegend,
    figureTable,
    trendEventList,
    myViewsPanel,
    periodPlay,
    peersDialog,
    groupsDialog,
  ])
    void preload();
}
