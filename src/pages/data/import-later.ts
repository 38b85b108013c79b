import { onDemand } from '../../ui/on-demand.tsx';

/** The import wizard: fetched by who opens it. */
export const importPage = onDemand(() => import('./import/import-page.tsx').then((room) => room.ImportPage));
