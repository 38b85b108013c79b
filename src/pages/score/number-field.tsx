import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** What stands there when nobody types. */
  readonly value: number | null;
  readonly isWrong: boolean;
  readonly describedBy: string | undefined;
  /** The number typed; null where the field is empty, NaN where it holds no number. */
  readonly onType: (value: number | null) => void;
}

function numberOf(text: string): number | null {
  const plain = text.trim().replaceAll(',', '').replace('\u2212', '-');
  return plain === '' ? null : Number(plain);
}

/** A number typed at leisure: what is half typed stays as it is until the field is left. */
export function NumberField({ label, unit, value, isWrong, describedBy, onType }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="number-field">
      <span>{label}</span>
      <span className="field">
        <input
          type="text"
          inputMode="decimal"
          value={typed ?? (value === null || Number.isNaN(value) ? '' : String(value))}
          aria-invalid={isWrong}
          aria-describedby={describedBy}
          onChange={(event) => {
            setTyped(event.target.value);
            onType(numberOf(event.target.value));
          }}
          onBlur={() => {
            if (!isWrong) setTyped(null);
          }}
        />
        <span>{unit}</span>
      </span>
    </label>
  );
}
