import { Suspense, useCallback, useRef, useState } from 'react';
import { useColourScheme } from '../state/colour-scheme.ts';
import { useMessages } from '../state/messages.ts';
import { IconButton } from '../ui/button.tsx';
import { onDemand } from '../ui/on-demand.tsx';

export const settingsPanel = onDemand(() => import('./settings-panel.tsx').then((room) => room.SettingsPanel));
const { Component: SettingsPanel } = settingsPanel;

/** Opens the reader's tastes. */
export function SettingsButton() {
  const { top } = useMessages();
  const scheme = useColourScheme();
  const holder = useRef<HTMLSpanElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setAnchor(null);
  }, []);
  return (
    <span ref={holder}>
      <IconButton
        icon={scheme === 'dark' ? 'moon' : 'sun'}
        label={top.settings}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={() => {
          setAnchor(anchor ? null : (holder.current?.querySelector('button') ?? null));
        }}
      />
      {anchor && (
        <Suspense fallback={null}>
          <SettingsPanel anchor={anchor} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
