import { useSyncExternalStore } from 'react';
import type { StageShape } from '../../exports/deck/drawn-slide.ts';

const tall = '(orientation: portrait)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(tall);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** The slide's shape for this screen: a hall screen may stand upright. */
export function useStageShape(): StageShape {
  return useSyncExternalStore(subscribe, () => matchMedia(tall).matches) ? 'tall' : 'wide';
}
