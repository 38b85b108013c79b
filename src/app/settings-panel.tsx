import { useMessages } from '../state/messages.ts';
import { themes, upDownColours, usePreferences } from '../state/preferences.ts';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface SettingsPanelProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** The reader's tastes: theme, and which way red points. */
export function SettingsPanel({ anchor, onClose }: SettingsPanelProps) {
  const { top } = useMessages();
  const { theme, upDown, set } = usePreferences();
  return (
    <Popover anchor={anchor} label={top.settings} onClose={onClose} place="below">
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
  );
}
