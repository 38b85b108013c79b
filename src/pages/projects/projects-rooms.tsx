import { usePlace } from '../../state/location.ts';
import { LedgerRoom } from './ledger-room.tsx';
import { ProjectsRoom } from './projects-room.tsx';

/** The projects, or the ledger of their problems. They arrive together: each piece that arrives alone cuts what all pages share finer. */
export function ProjectsRooms() {
  const { query } = usePlace();
  return new URLSearchParams(query).get('form') === 'ledger' ? <LedgerRoom /> : <ProjectsRoom />;
}
