import { useId } from 'react';

interface EntryTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRequired?: boolean;
}

export function EntryText({ label, value, onChange, isRequired = false }: EntryTextProps) {
  const id = useId();
  return (
    <div className="import-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        required={isRequired}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

interface EntryChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly isRequired?: boolean;
}

export function EntryChoice<Value extends string>({
  label,
  value,
  onChange,
  choices,
  isRequired = false,
}: EntryChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="import-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        required={isRequired}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {!choices.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
