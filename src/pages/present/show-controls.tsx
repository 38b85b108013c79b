import { useDeckWords } from '../../panels/deck-words.ts';
import { rotations, setShow, stageThemes, useShowSettings, type ShowSettings } from '../../state/show-settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { ShowDeed } from './show-keys.ts';

interface ShowControlsProps {
  readonly place: number;
  readonly of: number;
  readonly isBlank: boolean;
  readonly hasPointer: boolean;
  readonly isFull: boolean;
  readonly run: (deed: ShowDeed) => void;
  readonly rotate: (seconds: ShowSettings['rotateSeconds']) => void;
}

/** What a hand at the mouse finds at the lower edge while it moves, and a keyboard by Tab. */
export function ShowControls({ place, of, isBlank, hasPointer, isFull, run, rotate }: ShowControlsProps) {
  const words = useDeckWords();
  const { rotateSeconds, theme } = useShowSettings();
  const button = (icon: Parameters<typeof IconButton>[0]['icon'], label: string, deed: ShowDeed, isOn?: boolean) => (
    <IconButton
      icon={icon}
      label={label}
      className={`deed-${deed}`}
      {...(isOn === undefined ? {} : { isOn })}
      onClick={() => {
        run(deed);
      }}
    />
  );
  return (
    <div className="show-controls" role="toolbar" aria-label={words.show}>
      {button('chevron', words.previous, 'previous')}
      <span className="show-position">{words.position(place + 1, of)}</span>
      {button('chevron', words.next, 'next')}
      <i className="separator" />
      {button('moon', words.blank, 'blank', isBlank)}
      {button('sun', words.pointer, 'pointer', hasPointer)}
      {button('out', words.speaker, 'speaker')}
      <Select
        label={words.rotate}
        value={String(rotateSeconds)}
        onChange={(value) => {
          rotate(rotations.find((seconds) => String(seconds) === value) ?? 0);
        }}
      >
        <option value="0">{words.noRotate}</option>
        {rotations.map((seconds) => (
          <option key={seconds} value={seconds}>
            {words.seconds(seconds)}
          </option>
        ))}
      </Select>
      <Segmented
        label={words.theme}
        value={theme}
        segments={stageThemes.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(value) => {
          setShow({ theme: value });
        }}
      />
      <i className="separator" />
      {document.fullscreenEnabled && button('full', words.fullScreen, 'full', isFull)}
      {button('table', words.keys, 'keys')}
      {button('close', words.leave, 'leave')}
    </div>
  );
}
