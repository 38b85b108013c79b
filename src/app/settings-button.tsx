import { useCallback, useRef, useState } from 'react';
import { useColourScheme } from '../state/colour-scheme.ts';
import { useMessages } from '../state/messages.ts';
import { themes, upDownColours, usePreferences } from '../state/preferences.ts';
import { IconButton } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';

/** The reader's tastes: theme, and which way red points. */
export function SettingsButton() {
  const { top } = useMessages();
  const { theme, upDown, set } = usePreferences();
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
        <Popover anchor={anchor} label={top.settings} onClose={close} place="below">
          <div className="settings">
            <h3>{top.theme}</h3>
            <Segmented
              label={top.theme}
              value={theme}
              segments={themes.map((value) => ({ value, label: top.themes[value] }))}
              onChange={(value) => {
                set({ theme: value });
              }}
            />
            <h3>{top.upDown}</h3>
            <Segmented
              label={top.upDown}
              value={upDown}
              segments={upDownColours.map((value) => ({ value, label: top.upDowns[value] }))}
              onChange={(value) => {
                set({ upDown: value });
              }}
            />
          </div>
        </Popover>
      )}
    </span>
  );
}
