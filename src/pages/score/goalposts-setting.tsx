import { useId, useState } from 'react';
import type { Indicator } from '../../contract/scheme.ts';
import { Button } from '../../ui/button.tsx';
import type { ColumnRange } from './column-range.ts';
import { NumberField } from './number-field.tsx';
import { useSchemeWords, type SchemeWords } from './scheme-words.ts';

interface GoalpostsSettingProps {
  readonly indicator: Indicator;
  readonly unit: string;
  /** The ends of this period's figures; null where there are none. */
  readonly range: ColumnRange | null;
  readonly onChange: (goalposts: Indicator['goalposts']) => void;
}

interface Draft {
  readonly worst: number | null;
  readonly best: number | null;
}

/** What is wrong with goalposts being typed; null where they can be used, or there are none. */
function wrongOf({ worst, best }: Draft, { direction, transform }: Indicator, words: SchemeWords['indicator']) {
  if (worst === null && best === null) return null;
  if (Number.isNaN(worst) || Number.isNaN(best)) return words.notNumber;
  if (worst === null || best === null) return words.bothPosts;
  if (direction === 'higher' ? best <= worst : best >= worst) return words.postsOrder[direction];
  return transform === 'log' && Math.min(worst, best) <= 0 ? words.postsPositive : null;
}

/** The fixed ends of an indicator's scale. What is wrong is told and not taken over. */
export function GoalpostsSetting({ indicator, unit, range, onChange }: GoalpostsSettingProps) {
  const words = useSchemeWords().indicator;
  const messageId = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = draft ?? indicator.goalposts ?? { worst: null, best: null };
  const wrong = wrongOf(shown, indicator, words);
  function take(next: Draft) {
    const { worst, best } = next;
    const isRight = wrongOf(next, indicator, words) === null;
    setDraft(isRight ? null : next);
    if (isRight) onChange(worst === null || best === null ? null : { worst, best });
  }
  const ends =
    range === null || range.low === range.high
      ? null
      : indicator.direction === 'higher'
        ? { worst: range.low, best: range.high }
        : { worst: range.high, best: range.low };
  const field = (key: keyof Draft) => (
    <NumberField
      label={words[key]}
      unit={unit}
      value={shown[key]}
      isWrong={wrong !== null}
      describedBy={wrong === null ? undefined : messageId}
      onType={(value) => {
        take({ ...shown, [key]: value });
      }}
    />
  );
  return (
    <fieldset className="setting">
      <legend>{words.goalposts}</legend>
      <div className="number-pair">
        {field('worst')}
        {field('best')}
      </div>
      {wrong !== null && (
        <p id={messageId} role="alert" className="field-error">
          {wrong}
        </p>
      )}
      <p className="setting-foot small">
        <span className="muted">{words.goalpostsAbout}</span>
        {ends !== null && (
          <Button
            look="link"
            onClick={() => {
              take(ends);
            }}
          >
            {words.take}
          </Button>
        )}
        {indicator.goalposts !== null && (
          <Button
            look="link"
            aria-label={`${words.clear} ${words.goalposts}`}
            onClick={() => {
              take({ worst: null, best: null });
            }}
          >
            {words.clear}
          </Button>
        )}
      </p>
    </fieldset>
  );
}
