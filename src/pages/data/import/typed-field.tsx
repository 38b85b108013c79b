import { useState } from 'react';

interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The label stands before the field, or is for readers of the screen alone. */
  readonly isNamed?: boolean;
  readonly placeholder?: string;
  readonly list?: string;
  readonly type?: 'text' | 'number';
}

/** A field whose words count once they are whole: on Enter, or when the reader leaves it. */
export function TypedField({ label, value, onChange, isNamed = false, ...input }: TypedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function settle() {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    setTyped(null);
  }
  return (
    <label className="import-typed">
      {isNamed && <span className="muted">{label}</span>}
      <input
        {...input}
        aria-label={label}
        value={typed ?? value}
        spellCheck={false}
        {...(input.type === 'number' ? { min: 0 } : {})}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          settle();
        }}
      />
    </label>
  );
}
