import { useEffect, useState } from 'react';

/** Takes the page behind what covers it out of reach of keys and readers, and gives the focus back afterwards. */
export function usePageBehind(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const root = document.getElementById('root');
    root?.setAttribute('inert', '');
    return () => {
      root?.removeAttribute('inert');
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before]);
}
