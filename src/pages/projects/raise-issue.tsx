import { useState } from 'react';
import { postIssue } from '../../api/ledger-queries.ts';
import type { Project } from '../../contract/project.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormField } from './form-field.tsx';
import { LedgerForm } from './ledger-form.tsx';
import { type FieldErrors, useLedgerForm } from './use-ledger-form.ts';

interface RaiseIssueProps {
  readonly projects: readonly Project[];
  /** Offices that answer for other problems, to choose from. */
  readonly offices: readonly string[];
  readonly asOf: string;
  /** The id of what was raised; null: nothing was. */
  readonly onClose: (raised: string | null) => void;
}

const needed = ['project', 'problem', 'office', 'dueOn'] as const;

/** Puts a problem of a project on the ledger. */
export function RaiseIssue({ projects, offices, asOf, onClose }: RaiseIssueProps) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { dataset } = useCatalog();
  const form = useLedgerForm();
  const empty = { project: '', problem: '', office: '', person: '', raisedOn: asOf, dueOn: '' };
  const [given, setGiven] = useState(empty);
  const field = (name: keyof typeof empty) => ({
    label: words.fields[name],
    value: given[name],
    error: form.errors[name] ?? null,
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
  });

  function wrong(): FieldErrors {
    const missing = needed.filter((name) => given[name].trim() === '').map((name) => [name, words.missing[name]]);
    const { raisedOn, dueOn } = given;
    return {
      ...(raisedOn > asOf ? { raisedOn: words.refused.after_today(asOf) } : {}),
      ...(dueOn < raisedOn ? { dueOn: words.refused.before_raised(raisedOn) } : {}),
      ...Object.fromEntries(missing),
    };
  }

  const close = () => {
    onClose(null);
  };
  return (
    <Dialog title={words.raise} closeLabel={words.close} onClose={close}>
      <LedgerForm
        label={words.raise}
        submitLabel={words.submit.raise}
        form={form}
        onCancel={close}
        onSubmit={() => {
          const { person, raisedOn, ...rest } = given;
          const body = {
            ...rest,
            ...(person.trim() === '' ? {} : { person }),
            ...(raisedOn === '' ? {} : { raisedOn }),
          };
          void form.submit({
            errors: wrong(),
            send: (token) => postIssue(dataset.id, body, token),
            onSaved: ({ entry }) => {
              onClose(entry.id);
              toast(words.done.raise);
            },
          });
        }}
      >
        <FormField
          {...field('project')}
          type="choice"
          options={[
            { value: '', label: words.chooseProject },
            ...projects.map(({ id, name }) => ({ value: id, label: name[language] })),
          ]}
        />
        <FormField {...field('problem')} type="area" most={500} />
        <FormField {...field('office')} most={100} options={offices.map((label) => ({ value: label, label }))} />
        <FormField {...field('person')} most={100} />
        <div className="ledger-days">
          <FormField {...field('raisedOn')} type="date" />
          <FormField {...field('dueOn')} type="date" />
        </div>
      </LedgerForm>
    </Dialog>
  );
}
