import { useSyncExternalStore } from 'react';

const shownMs = 3_200;
let message = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(text: string): void {
  message = text;
  for (const listener of listeners) listener();
}

/** Says a short word about something just done, to eyes and to screen readers. */
export function toast(text: string): void {
  show(text);
  clearTimeout(timer);
  timer = setTimeout(() => {
    show('');
  }, shownMs);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Toaster() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className={`toaster ${text === '' ? '' : 'is-shown'}`} role="status" aria-live="polite">
      {text}
    </div>
  );
}
