import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { publishImport } from '../../../api/import-queries.ts';
import type { ImportState } from '../../../contract/import.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { navigate } from '../../../state/location.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryText } from './entry-fields.tsx';
import { importAddress } from './import-address.ts';
import { troubleOf } from './import-trouble.ts';
import { TokenForm } from './token-form.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useImportWords } from './use-import-words.ts';

interface PublishCardProps {
  readonly state: ImportState;
  readonly token: string;
  /** Whether the files are at hand, to be sent by the holder of another token. */
  readonly canSendAgain: boolean;
  readonly onReadAgain: () => void;
  readonly onOtherToken: (token: string) => void;
}

/** The last step: a note, and the button that makes it the current release. */
export function PublishCard({ state, token, canSendAgain, onReadAgain, onOtherToken }: PublishCardProps) {
  const words = useImportWords();
  const client = useQueryClient();
  const { id, dataset, over, by, mayPublish, errors, release } = state;
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function publish() {
    setBusy(true);
    setError(null);
    try {
      const { current } = await publishImport(id, note.trim(), token);
      navigate(importAddress(dataset, { at: 'published', release: current, over }), { replace: true });
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <section id="publish" className="card data-card" aria-labelledby="publish-title">
      <header>
        <h2 id="publish-title">{words.step.publish}</h2>
      </header>
      {!mayPublish && canSendAgain ? (
        <TokenForm onToken={onOtherToken}>
          <p>{words.editorOnly}</p>
        </TokenForm>
      ) : (
        <form
          className="import-publish"
          onSubmit={(event) => {
            event.preventDefault();
            void publish();
          }}
        >
          {!mayPublish && <p className="import-refused">{words.trouble.role}</p>}
          <p className="muted">
            {words.author} <b>{by}</b>
          </p>
          <EntryText label={words.note} value={note} onChange={setNote} />
          <Button
            look="primary"
            type="submit"
            disabled={release === null || isBusy || !mayPublish}
            aria-busy={isBusy}
            aria-describedby="publish-advice"
          >
            {isBusy ? words.publishing : words.publish}
          </Button>
          <p id="publish-advice" className="small muted">
            {errors > 0
              ? words.blocked(formatNumber(errors, 0))
              : release === null
                ? words.nothingNew
                : words.publishAdvice}
          </p>
        </form>
      )}
      {error !== null && (
        <TroubleNotice error={error}>
          {troubleOf(error) === 'stale' && (
            <Button
              look="primary"
              onClick={() => {
                setError(null);
                onReadAgain();
                void client.invalidateQueries({ queryKey: ['catalog'] });
              }}
            >
              {words.trouble.readOver}
            </Button>
          )}
        </TroubleNotice>
      )}
    </section>
  );
}
