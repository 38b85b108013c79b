import { onDemand } from '../../../ui/on-demand.tsx';

/** What a file that was read is looked at with: fetched while it is sent. */
export const stagedImport = onDemand(() => import('./staged-import.tsx').then((room) => room.StagedImport));
