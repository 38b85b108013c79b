import { useSyncExternalStore } from 'react';
import type { HallRoom } from '../../../figures/hall.ts';

const tall = '(orientation: portrait)';
const rooms = { wide: { rows: 8, months: 8, late: 6 }, tall: { rows: 16, months: 5, late: 13 } } as const;

function subscribe(listener: () => void): () => void {
  const query = matchMedia(tall);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** What there is room for on a screen that lies or stands. */
export function useHallRoom(): HallRoom {
  return useSyncExternalStore(subscribe, () => matchMedia(tall).matches) ? rooms.tall : rooms.wide;
}
