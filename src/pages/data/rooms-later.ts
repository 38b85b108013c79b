import { onDemand } from '../../ui/on-demand.tsx';

/** The rooms behind the page of data: each is fetched by who opens it. */
export const importPage = onDemand(() => import('./import/import-page.tsx').then((room) => room.ImportPage));
export const auditPage = onDemand(() => import('./audit/audit-page.tsx').then((room) => room.AuditPage));
