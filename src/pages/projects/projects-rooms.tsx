import { usePlace } from '../../state/location.ts';
import { onDemand } from '../../ui/on-demand.tsx';
import { LedgerRoom } from './ledger-room.tsx';
import { ProjectsRoom } from './projects-room.tsx';

const hall = onDemand(() => import('./hall/hall-room.tsx').then(({ HallRoom }) => HallRoom));

interface ProjectsRoomsProps {
  readonly parameter: string;
}

/**
 * The projects, the ledger of their problems, or the board on a hall's wall. The first two arrive together: each piece that arrives alone
 * cuts what all pages share finer.
 */
export function ProjectsRooms({ parameter }: ProjectsRoomsProps) {
  const { query } = usePlace();
  if (parameter === 'hall') return <hall.Component />;
  return new URLSearchParams(query).get('form') === 'ledger' ? <LedgerRoom /> : <ProjectsRoom />;
}
