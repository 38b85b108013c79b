import { useId, useState } from 'react';
import type { Indicator } from '../../contract/scheme.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from './number-field.tsx';
import { useSchemeWords } from './scheme-words.ts';

interface BaseSettingProps {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly onChange: (base: number | null) => void;
}

/** The value of the base year. What is wrong is told and not taken over. */
export function BaseSetting({ indicator: { base }, unit, onChange }: BaseSettingProps) {
  const words = useSchemeWords().indicator;
  const messageId = useId();
  const [draft, setDraft] = useState<number | null>(null);
  const shown = draft ?? base;
  const wrong = draft === null ? null : Number.isNaN(draft) ? words.notNumber : draft > 0 ? null : words.basePositive;
  function take(next: number | null) {
    const isRight = next === null || next > 0;
    setDraft(isRight ? null : next);
    if (isRight) onChange(next);
  }
  return (
    <fieldset className="setting">
      <legend>{words.base}</legend>
      <NumberField
        label={words.baseLabel}
        unit={unit}
        value={shown}
        isWrong={wrong !== null}
        describedBy={wrong === null ? undefined : messageId}
        onType={take}
      />
      {wrong !== null && (
        <p id={messageId} role="alert" className="field-error">
          {wrong}
        </p>
      )}
      <p className="setting-foot small">
        <span className="muted">{words.baseAbout}</span>
        {base !== null && (
          <Button
            look="link"
            aria-label={`${words.clear} ${words.base}`}
            onClick={() => {
              take(null);
            }}
          >
            {words.clear}
          </Button>
        )}
      </p>
    </fieldset>
  );
}
