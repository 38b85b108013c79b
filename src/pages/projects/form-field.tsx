import { useId } from 'react';

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; null: nothing. */
  readonly error: string | null;
  readonly advice?: string;
  readonly type?: 'text' | 'date' | 'password' | 'area' | 'choice';
  readonly most?: number;
  /** What a text may be chosen from, or what a choice is among. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A field with its name above, and below what is wrong with it; a message is read with the field. */
export function FormField({
  label,
  value,
  onChange,
  error,
  advice,
  type = 'text',
  most,
  options = [],
}: FormFieldProps) {
  const id = useId();
  const told = [error === null ? null : `${id}-error`, advice === undefined ? null : `${id}-advice`];
  const common = {
    ...{ id, value, 'aria-invalid': error !== null },
    'aria-describedby': told.filter((each) => each !== null).join(' ') || undefined,
    ...(most === undefined ? {} : { maxLength: most }),
  };
  const take = (event: { readonly target: { readonly value: string } }) => {
    onChange(event.target.value);
  };
  return (
    <div className="ledger-field">
      <label htmlFor={id}>{label}</label>
      {type === 'area' && <textarea {...common} rows={3} onChange={take} />}
      {type === 'choice' && (
        <select {...common} onChange={take}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      {type !== 'area' && type !== 'choice' && (
        <input
          {...common}
          type={type}
          autoComplete="off"
          spellCheck={false}
          list={options.length > 0 ? `${id}-list` : undefined}
          onChange={take}
        />
      )}
      {type === 'text' && options.length > 0 && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option.value} value={option.label} />
          ))}
        </datalist>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="ledger-error small" role="alert">
          {error}
        </p>
      )}
      {advice !== undefined && (
        <p id={`${id}-advice`} className="muted small">
          {advice}
        </p>
      )}
    </div>
  );
}
