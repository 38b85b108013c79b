import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => {
    document.removeEventListener('fullscreenchange', listener);
  };
}

/** Whether this element fills the screen now. */
export function useIsFullScreen(element: HTMLElement | null): boolean {
  const current = useSyncExternalStore(subscribe, () => document.fullscreenElement);
  return element !== null && current === element;
}
