import { useId, useRef, useState, type ReactNode } from 'react';
import type { NavigateOptions } from '../../state/location.ts';
import { LockButton } from './lock-button.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { WeightLimit } from './use-weights.ts';

interface WeightRowProps {
  readonly id: string;
  readonly name: string;
  /** In percent. */
  readonly weight: number;
  readonly isLocked: boolean;
  readonly onLock: () => void;
  readonly onSet: (weight: number, options: NavigateOptions) => WeightLimit | null;
  /** Before the name. */
  readonly before?: ReactNode;
  /** Under the name: what is particular about it. */
  readonly note?: ReactNode;
  readonly after?: ReactNode;
}

const whole = 100;

/** One weight: its name, a slider, a typed number and a lock. A drag is one step back, however long it lasts. */
export function WeightRow({ id, name, weight, isLocked, onLock, onSet, before, note, after }: WeightRowProps) {
  const words = useSchemeWords();
  const messageId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const drag = useRef<{ hasMoved: boolean } | null>(null);

  function set(value: number) {
    const options = drag.current === null ? { run: `weight ${id}` } : { replace: drag.current.hasMoved };
    if (drag.current !== null) drag.current.hasMoved = true;
    const limit = onSet(value, options);
    setMessage(limit === null ? '' : limit.kind === 'most' ? words.mostFree(String(limit.most)) : words.nobodyTakes);
  }
  function type(text: string) {
    setTyped(text);
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= 0 && value <= whole) set(value);
    else setMessage(words.wrongWeight);
  }
  return (
    <div className="weight-row">
      <span className="weight-name">
        {before}
        <span>
          {name}
          {note !== undefined && <small>{note}</small>}
        </span>
      </span>
      <span className="weight-hands">
        <input
          type="range"
          min={0}
          max={whole}
          step={1}
          value={weight}
          disabled={isLocked}
          style={{ '--at': `${String(weight)}%` }}
          aria-label={words.weight(name)}
          aria-valuetext={`${String(weight)}%`}
          onPointerDown={() => {
            drag.current = { hasMoved: false };
            const end = () => {
              drag.current = null;
            };
            window.addEventListener('pointerup', end, { once: true });
            window.addEventListener('pointercancel', end, { once: true });
          }}
          onChange={(event) => {
            set(event.target.valueAsNumber);
          }}
        />
        <input
          type="text"
          inputMode="decimal"
          role="spinbutton"
          aria-valuemin={0}
          aria-valuemax={whole}
          aria-valuenow={weight}
          value={typed ?? String(weight)}
          disabled={isLocked}
          aria-label={words.weightTyped(name)}
          aria-invalid={message !== ''}
          aria-describedby={message === '' ? undefined : messageId}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (step === 0) return;
            event.preventDefault();
            setTyped(null);
            set(Math.min(whole, Math.max(0, weight + step)));
          }}
          onBlur={() => {
            setTyped(null);
            setMessage('');
          }}
        />
        <LockButton name={name} isLocked={isLocked} onLock={onLock} />
        {after}
      </span>
      {message !== '' && (
        <p id={messageId} role="alert" className="field-error">
          {message}
        </p>
      )}
    </div>
  );
}
