import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { postRestore } from '../../../api/release-queries.ts';
import { defaultView } from '../../../figures/view.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { currentAddressOf } from '../../../state/current-address.ts';
import { navigate } from '../../../state/location.ts';
import { addressOf } from '../../../state/view.ts';
import { Button } from '../../../ui/button.tsx';
import { toast } from '../../../ui/toast.tsx';
import { importAddress } from './import-address.ts';
import { TokenField } from './token-field.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useImportWords } from './use-import-words.ts';

interface PublishedCardProps {
  readonly release: string;
  /** The release it took the place of. */
  readonly over: string;
  readonly token: string;
  readonly onToken: (token: string) => void;
}

/** What was published, the ways to look at it, and the way back in one step. */
export function PublishedCard({ release, over, token, onToken }: PublishedCardProps) {
  const words = useImportWords();
  const client = useQueryClient();
  const { dataset } = useCatalog();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [hadToken] = useState(token !== '');
  const view = { ...defaultView, dataset: dataset.id };

  async function undo() {
    setBusy(true);
    setError(null);
    try {
      const asked = { dataset: dataset.id, release: over, replacing: release };
      await postRestore({ ...asked, note: words.undoNote(release), token: token.trim() });
      toast(words.undone(over));
      navigate(importAddress(dataset.id, { at: 'start' }), { replace: true });
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  }

  return (
    <section className="card data-card import-published" aria-labelledby="published-title">
      <h2 id="published-title">{words.published(release)}</h2>
      <p className="muted" role="status">
        {words.publishedAdvice(over)}
      </p>
      {!hadToken && <TokenField value={token} onChange={onToken} />}
      <div className="import-ways">
        <Link className="button button-primary" href={addressOf('/data', { ...view, release })}>
          {words.seeRelease}
        </Link>
        <Link className="button" href={`${currentAddressOf('/data', view)}#releases`}>
          {words.seeHistory}
        </Link>
        <Button icon="undo" disabled={isBusy || token.trim() === ''} aria-busy={isBusy} onClick={() => void undo()}>
          {isBusy ? words.undoing : words.undoPublish}
        </Button>
        <Link className="button" href={importAddress(dataset.id, { at: 'start' })}>
          {words.another}
        </Link>
      </div>
      {error !== null && <TroubleNotice error={error} />}
    </section>
  );
}
