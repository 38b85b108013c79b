import { onDemand } from '../../ui/on-demand.tsx';

const rooms = onDemand(() => import('./projects-rooms.tsx').then(({ ProjectsRooms }) => ProjectsRooms));
void rooms.preload();

interface ProjectsPageProps {
  /** `hall`: the board on a hall's wall; empty: the projects. */
  readonly parameter: string;
}

/**
 * The page of projects. It is few bytes: what a page imports decides which code pages share, and readers of figures are not to fetch
 * more pieces for the sake of this one.
 */
export function ProjectsPage({ parameter }: ProjectsPageProps) {
  return <rooms.Component parameter={parameter} />;
}
