import { useId, useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import { removeDimension, renameDimension } from '../../domain/composite/edit-scheme.ts';
import type { FigureContext } from '../../figures/context.ts';
import { dimensionLabel } from '../../figures/indicator-label.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { dimensionOfName, dimensionOptions, longestDimensionName } from './dimension-names.ts';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

interface DimensionDialogProps {
  readonly id: string;
  readonly scheme: Scheme;
  readonly context: FigureContext;
  readonly change: ChangeScheme;
  readonly onClose: () => void;
}

/** Renames a dimension, or takes it away with its indicators. */
export function DimensionDialog({ id, scheme, context, change, onClose }: DimensionDialogProps) {
  const words = useSchemeWords();
  const messageId = useId();
  const label = dimensionLabel(context, scheme, id);
  const [name, setName] = useState(label);
  const outcome = name === label ? null : dimensionOfName(name, scheme, dimensionOptions(context, scheme));
  const isLast = scheme.dimensions.length === 1;
  return (
    <Dialog title={words.dimension.title(label)} closeLabel={words.close} onClose={onClose}>
      <form
        className="dimension-settings"
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome?.ok !== true) return;
          onClose();
          change(renameDimension(scheme, id, outcome.id));
        }}
      >
        <label className="number-field">
          <span>{words.dimension.name}</span>
          <span className="field">
            <input
              value={name}
              maxLength={longestDimensionName}
              aria-invalid={outcome?.ok === false}
              aria-describedby={outcome?.ok === false ? messageId : undefined}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </span>
        </label>
        {outcome?.ok === false && (
          <p id={messageId} role="alert" className="field-error">
            {outcome.reason === 'taken' ? words.nameTaken : words.nameRules}
          </p>
        )}
        <div className="dialog-foot">
          <Button
            icon="remove"
            disabled={isLast}
            onClick={() => {
              onClose();
              change(removeDimension(scheme, id));
              toast(words.dimension.removed(label), {
                label: words.undo,
                run: () => {
                  change(scheme);
                },
              });
            }}
          >
            {words.dimension.remove}
          </Button>
          {isLast && <span className="muted small">{words.dimension.last}</span>}
          <Button type="submit" look="primary" disabled={outcome?.ok !== true}>
            {words.dimension.rename}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
