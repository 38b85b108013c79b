import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ledgerKey, postIssueChange } from '../../api/ledger-queries.ts';
import type { ChangeIssue, LedgerEntry } from '../../contract/issue.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useMessages } from '../../state/messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import { sessionToken } from '../../state/session-token.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormField } from './form-field.tsx';
import { LedgerForm } from './ledger-form.tsx';
import { ledgerTrouble } from './ledger-trouble.ts';
import { type FieldErrors, useLedgerForm } from './use-ledger-form.ts';

interface ActionProps {
  readonly entry: LedgerEntry;
  readonly asOf: string;
  readonly onDone: () => void;
}

type Action = ChangeIssue['action'];

/** Takes a closing back within the seconds that its toast stands. */
function useUndo() {
  const words = ledgerWords(useLanguage());
  const { states } = useMessages();
  const client = useQueryClient();
  const { dataset } = useCatalog();
  return ({ id, version }: LedgerEntry): void => {
    const body = { action: 'reopen' as const, version, reason: words.undoReason };
    postIssueChange({ dataset: dataset.id, id }, body, sessionToken())
      .then(() => {
        toast(words.done.reopen);
      })
      .catch((error: unknown) => {
        toast(ledgerTrouble(error, words, states).text);
      })
      .finally(() => {
        void client.invalidateQueries({ queryKey: ledgerKey(dataset.id) });
      });
  };
}

function ActionForm({ action, entry, asOf, onDone }: ActionProps & { readonly action: Action }) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { dataset } = useCatalog();
  const form = useLedgerForm();
  const undo = useUndo();
  const before = { office: entry.office[language], dueOn: entry.dueOn ?? '' };
  const empty = { ...before, solution: '', closedOn: asOf, reason: '' };
  const [given, setGiven] = useState(empty);
  const field = (name: keyof typeof empty) => ({
    label: words.fields[name],
    value: given[name],
    error: form.errors[name] ?? null,
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
  });
  const { solution, closedOn, reason, office, dueOn } = given;
  const isMoved = { office: office.trim() !== before.office, dueOn: dueOn !== before.dueOn };

  function wrong(): FieldErrors {
    if (action === 'close') {
      return {
        ...(solution.trim() === '' ? { solution: words.missing.solution } : {}),
        ...(closedOn < entry.raisedOn ? { closedOn: words.refused.before_raised(entry.raisedOn) } : {}),
        ...(closedOn > asOf ? { closedOn: words.refused.after_today(asOf) } : {}),
      };
    }
    const noReason = reason.trim() === '' ? { reason: words.missing.reason } : {};
    if (action === 'reopen') return noReason;
    return {
      ...noReason,
      ...(isMoved.office || isMoved.dueOn ? {} : { dueOn: words.refused.unchanged }),
      ...(isMoved.dueOn && dueOn === '' ? { dueOn: words.missing.dueOn } : {}),
      ...(isMoved.dueOn && dueOn !== '' && dueOn < entry.raisedOn
        ? { dueOn: words.refused.before_raised(entry.raisedOn) }
        : {}),
      ...(office.trim() === '' ? { office: words.missing.office } : {}),
    };
  }

  function body(): ChangeIssue {
    const { version } = entry;
    if (action === 'close') return { action, version, solution, closedOn };
    if (action === 'reopen') return { action, version, reason };
    return { action, version, reason, ...(isMoved.office ? { office } : {}), ...(isMoved.dueOn ? { dueOn } : {}) };
  }

  const labels = { close: words.doClose, change: words.doChange, reopen: words.doReopen };
  return (
    <LedgerForm
      label={labels[action]}
      submitLabel={words.submit[action]}
      form={form}
      onCancel={onDone}
      onSubmit={() => {
        void form.submit({
          errors: wrong(),
          send: (token) => postIssueChange({ dataset: dataset.id, id: entry.id }, body(), token),
          onSaved: (record) => {
            onDone();
            const takeBack = { label: words.undo, run: () => undo(record.entry) };
            toast(words.done[action], action === 'close' ? takeBack : null);
          },
        });
      }}
    >
      {action === 'close' && (
        <>
          <FormField {...field('solution')} type="area" most={1000} />
          <FormField {...field('closedOn')} type="date" />
        </>
      )}
      {action === 'change' && (
        <div className="ledger-days">
          <FormField {...field('dueOn')} type="date" />
          <FormField {...field('office')} most={100} />
        </div>
      )}
      {action !== 'close' && <FormField {...field('reason')} type="area" most={500} />}
    </LedgerForm>
  );
}

/** What can be done to a problem as it stands, one at a time. */
export function IssueActions({ entry, asOf }: Omit<ActionProps, 'onDone'>) {
  const words = ledgerWords(useLanguage());
  const [action, setAction] = useState<Action | null>(null);
  const done = () => {
    setAction(null);
  };
  const isClosed = entry.closedOn !== null;
  const isPossible = action !== null && (action === 'reopen') === isClosed;
  if (isPossible) return <ActionForm action={action} entry={entry} asOf={asOf} onDone={done} />;
  return (
    <div className="ledger-buttons">
      {isClosed ? (
        <Button onClick={() => setAction('reopen')}>{words.doReopen}</Button>
      ) : (
        <>
          <Button look="primary" onClick={() => setAction('close')}>
            {words.doClose}
          </Button>
          <Button onClick={() => setAction('change')}>{words.doChange}</Button>
        </>
      )}
    </div>
  );
}
