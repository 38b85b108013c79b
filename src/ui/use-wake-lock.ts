import { useEffect } from 'react';

/** Keeps the screen from going dark while the page is looked at; where the browser cannot, nothing happens. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    async function hold() {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      const held = await navigator.wakeLock.request('screen').catch(() => null);
      if (isWanted) lock = held;
      else await held?.release();
    }
    const again = () => void hold();
    void hold();
    // The browser lets go of it when the page is hidden.
    document.addEventListener('visibilitychange', again);
    return () => {
      isWanted = false;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
