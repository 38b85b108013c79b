import { useSyncExternalStore } from 'react';

/** The address bar as an external store: where the reader is, and how to go elsewhere. */
export interface Place {
  readonly path: string;
  readonly query: string;
}

const moved = new EventTarget();
let place: Place = read();

function read(): Place {
  return { path: location.pathname, query: location.search.slice(1) };
}

function refresh(): void {
  const next = read();
  if (next.path === place.path && next.query === place.query) return;
  place = next;
  moved.dispatchEvent(new Event('move'));
}

function subscribe(listener: () => void): () => void {
  moved.addEventListener('move', listener);
  window.addEventListener('popstate', refresh);
  return () => {
    moved.removeEventListener('move', listener);
    window.removeEventListener('popstate', refresh);
  };
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

export interface NavigateOptions {
  /** Takes the place of the current entry, for changes that come many a second (a slider being dragged). */
  readonly replace?: boolean;
}

/** Goes to an address of this application (path and query) without loading the page anew. */
export function navigate(address: string, { replace = false }: NavigateOptions = {}): void {
  const samePath = new URL(address, location.href).pathname === location.pathname;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  refresh();
  if (!samePath) window.scrollTo(0, 0);
}
