import { onDemand } from '../ui/on-demand.tsx';

/** What is said where a link names a release: fetched then. */
export const releaseNotice = onDemand(() => import('./release-notice.tsx').then((room) => room.ReleaseNotice));
