import { useId } from 'react';
import { useImportWords } from './use-import-words.ts';

interface TokenFieldProps {
  readonly value: string;
  readonly onChange: (token: string) => void;
}

/** Where a token is entered; it stands in no address and in no log. */
export function TokenField({ value, onChange }: TokenFieldProps) {
  const words = useImportWords();
  const id = useId();
  return (
    <div className="import-field">
      <label htmlFor={id}>{words.token}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-advice`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-advice`} className="small muted">
        {words.tokenAdvice}
      </p>
    </div>
  );
}
