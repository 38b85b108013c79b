import type { ReactNode } from 'react';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { FormField } from './form-field.tsx';
import type { useLedgerForm } from './use-ledger-form.ts';

interface LedgerFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly form: ReturnType<typeof useLedgerForm>;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of the ledger: its fields, the token where none is known yet, and what failed. */
export function LedgerForm({ label, submitLabel, form, onSubmit, onCancel, children }: LedgerFormProps) {
  const words = ledgerWords(useLanguage());
  return (
    <form
      className="ledger-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.isBusy) onSubmit();
      }}
    >
      {children}
      {form.needsToken && (
        <FormField
          type="password"
          label={words.fields.token}
          value={form.token}
          onChange={form.setToken}
          error={form.errors.token ?? null}
          advice={words.tokenAdvice}
        />
      )}
      {form.trouble !== null && (
        <p className="ledger-error" role="alert">
          <strong>{words.refused.failed}</strong> {form.trouble}
        </p>
      )}
      <div className="ledger-buttons">
        <Button look="primary" type="submit" aria-disabled={form.isBusy}>
          {form.isBusy ? words.working : submitLabel}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
