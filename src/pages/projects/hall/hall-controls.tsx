import type { HallWords } from '../../../i18n/hall-messages.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { type HallSeconds, hallSeconds } from './hall-address.ts';

interface HallControlsProps {
  readonly words: HallWords;
  readonly place: number;
  readonly of: number;
  readonly seconds: HallSeconds;
  readonly onGo: (place: number) => void;
  readonly onSeconds: (seconds: HallSeconds) => void;
  readonly onFull: () => void;
  readonly onLeave: () => void;
}

/** What a hand at the mouse finds at the lower edge while it moves, and a keyboard by Tab. */
export function HallControls(props: HallControlsProps) {
  const { words, place, of, seconds, onGo, onSeconds, onFull, onLeave } = props;
  return (
    <div className="hall-controls" role="toolbar" aria-label={words.controls}>
      <IconButton
        icon="chevron"
        label={words.previous}
        className="hall-previous"
        onClick={() => {
          onGo(place - 1);
        }}
      />
      <span>{words.position(place + 1, of)}</span>
      <IconButton
        icon="chevron"
        label={words.next}
        className="hall-next"
        onClick={() => {
          onGo(place + 1);
        }}
      />
      <IconButton
        icon={seconds === 0 ? 'play' : 'pause'}
        label={seconds === 0 ? words.play : words.pause}
        onClick={() => {
          onSeconds(seconds === 0 ? 15 : 0);
        }}
      />
      {seconds !== 0 && (
        <Select
          label={words.seconds}
          value={String(seconds)}
          onChange={(value) => {
            onSeconds(hallSeconds.find((each) => String(each) === value) ?? 15);
          }}
        >
          {hallSeconds
            .filter((each) => each > 0)
            .map((each) => (
              <option key={each} value={each}>
                {words.second(each)}
              </option>
            ))}
        </Select>
      )}
      {document.fullscreenEnabled && <IconButton icon="full" label={words.fullScreen} onClick={onFull} />}
      <IconButton icon="close" label={words.leave} onClick={onLeave} />
    </div>
  );
}
