import { useDeckWords } from '../../panels/deck-words.ts';
import { useLanguage } from '../../state/preferences.ts';
import { IconButton } from '../../ui/button.tsx';
import { clockText, useTimer } from './use-timer.ts';

/** The time the talk has taken, and the time of day. */
export function SpeakerClock() {
  const words = useDeckWords();
  const language = useLanguage();
  const { now, seconds, isRunning, toggle, restart } = useTimer();
  const time = new Date(now).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <div className="speaker-clock">
      <span className="muted small">{words.timer}</span>
      <b role="timer">{clockText(seconds)}</b>
      <IconButton icon={isRunning ? 'pause' : 'play'} label={isRunning ? words.pause : words.resume} onClick={toggle} />
      <IconButton icon="replace" label={words.restart} onClick={restart} />
      <span className="muted">{time}</span>
    </div>
  );
}
