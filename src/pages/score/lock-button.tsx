import { useSchemeWords } from './scheme-words.ts';

interface LockButtonProps {
  readonly name: string;
  readonly isLocked: boolean;
  readonly onLock: () => void;
}

const closed = 'M5.500 7.500V5.500a2.500 2.500 0 0 1 5 0v2';
const opened = 'M5.500 7.500V4.500a2.500 2.500 0 0 1 4.900-.7';

/** Holds a weight where it is while others move. */
export function LockButton({ name, isLocked, onLock }: LockButtonProps) {
  const label = useSchemeWords().lock(name);
  return (
    <button
      type="button"
      className={isLocked ? 'icon-button is-on' : 'icon-button'}
      aria-label={label}
      title={label}
      aria-pressed={isLocked}
      onClick={onLock}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="icon">
        <path
          d={`M4 7.500h8v6H4z${isLocked ? closed : opened}`}
          fill={isLocked ? 'currentColor' : 'none'}
          fillOpacity="0.25"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
