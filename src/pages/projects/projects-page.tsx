import { onDemand } from '../../ui/on-demand.tsx';

const rooms = onDemand(() => import('./projects-rooms.tsx').then(({ ProjectsRooms }) => ProjectsRooms));
void rooms.preload();

/**
 * The page of projects. It is few bytes: what a page imports decides which code pages share, and readers of figures are not to fetch
 * more pieces for the sake of this one.
 */
export function ProjectsPage() {
  return <rooms.Component />;
}
