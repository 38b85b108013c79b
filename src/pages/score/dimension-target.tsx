import { useId } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import { Select } from '../../ui/select.tsx';
import { dimensionOfName, longestDimensionName, type DimensionName, type NamedDimension } from './dimension-names.ts';
import { useSchemeWords } from './scheme-words.ts';

/** A dimension there is, or one to be made under a name being typed. */
export type Target = { readonly kind: 'known'; readonly id: string } | { readonly kind: 'new'; readonly name: string };

const newValue = '*';

/** Where a target leads; null of a new one without a name yet. */
export function targetOf(target: Target, scheme: Scheme, options: readonly NamedDimension[]): DimensionName | null {
  if (target.kind === 'known') return { ok: true, id: target.id };
  return target.name.trim() === '' ? null : dimensionOfName(target.name, scheme, options);
}

interface DimensionTargetProps {
  readonly label: string;
  readonly scheme: Scheme;
  readonly options: readonly NamedDimension[];
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

/** Which dimension something goes into: one of those there are, or a new one, named here. */
export function DimensionTarget({ label, scheme, options, target, onChange }: DimensionTargetProps) {
  const words = useSchemeWords();
  const messageId = useId();
  const outcome = targetOf(target, scheme, options);
  const isWrong = outcome !== null && !outcome.ok;
  return (
    <div className="dimension-target">
      <Select
        label={label}
        value={target.kind === 'known' ? target.id : newValue}
        onChange={(value) => {
          onChange(value === newValue ? { kind: 'new', name: '' } : { kind: 'known', id: value });
        }}
      >
        {options.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={newValue}>{words.newDimension}</option>
      </Select>
      {target.kind === 'new' && (
        <label className="field">
          <span className="visually-hidden">{words.dimensionName}</span>
          <input
            ref={(input) => {
              if (target.name === '') input?.focus();
            }}
            value={target.name}
            maxLength={longestDimensionName}
            placeholder={words.dimensionName}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? messageId : undefined}
            onChange={(event) => {
              onChange({ kind: 'new', name: event.target.value });
            }}
          />
        </label>
      )}
      {outcome !== null && !outcome.ok && (
        <p id={messageId} role="alert" className="field-error">
          {outcome.reason === 'taken' ? words.nameTaken : words.nameRules}
        </p>
      )}
    </div>
  );
}
