import { onDemand } from '../../ui/on-demand.tsx';

/** The history of releases: below the first screen, and fetched after it. */
export const releasesSection = onDemand(() =>
  import('./releases/releases-section.tsx').then((room) => room.ReleasesSection),
);
