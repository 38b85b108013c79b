import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError, UnreachableError } from '../../../api/client.ts';
import { postRestore } from '../../../api/release-queries.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useReleaseWords } from '../../../panels/release-words.ts';
import { useMessages } from '../../../state/messages.ts';
import { forgetSessionToken, keepSessionToken, sessionToken } from '../../../state/session-token.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { toast } from '../../../ui/toast.tsx';

interface RestoreDialogProps {
  readonly release: string;
  /** The release that is current, as the reader sees. */
  readonly replacing: string;
  readonly onClose: () => void;
}

/** Why it was refused, in the reader's language. */
function useReason(): (error: unknown) => string {
  const words = useReleaseWords();
  const { states } = useMessages();
  return (error) => {
    if (error instanceof UnreachableError) return states.unreachable;
    if (!(error instanceof ApiError)) return states.broken;
    switch (error.problem.status) {
      case 401:
        return words.refused.unknown;
      case 403:
        return words.refused.role;
      case 409:
        return words.conflict;
      case 429:
        return words.refused.busy;
      default:
        return error.message;
    }
  };
}

/** Asks for a token and a note, and makes the release current again. */
export function RestoreDialog({ release, replacing, onClose }: RestoreDialogProps) {
  const words = useReleaseWords();
  const { dataset } = useCatalog();
  const client = useQueryClient();
  const reasonOf = useReason();
  const [token, setToken] = useState(sessionToken);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [reason, setReason] = useState<string | null>(null);

  async function restore() {
    setBusy(true);
    setReason(null);
    try {
      await postRestore({ dataset: dataset.id, release, replacing, note: note.trim(), token: token.trim() });
      keepSessionToken(token.trim());
      toast(words.restored(release));
      onClose();
      await client.invalidateQueries();
    } catch (error) {
      if (error instanceof ApiError && error.problem.status === 401) forgetSessionToken();
      setReason(reasonOf(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.restoreTitle} closeLabel={words.close} onClose={onClose}>
      <form
        className="restore-form"
        onSubmit={(event) => {
          event.preventDefault();
          void restore();
        }}
      >
        <p>{words.restoreAdvice(release)}</p>
        <label className="restore-field">
          <span>{words.token}</span>
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            required
            value={token}
            aria-describedby="restore-token-advice"
            onChange={(event) => {
              setToken(event.target.value);
            }}
          />
        </label>
        <p id="restore-token-advice" className="small muted">
          {words.tokenAdvice}
        </p>
        <label className="restore-field">
          <span>{words.noteField}</span>
          <input
            maxLength={1000}
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
        </label>
        {reason !== null && (
          <p className="restore-reason" role="alert">
            {words.notRestored} · {reason}
          </p>
        )}
        <Button look="primary" type="submit" disabled={isBusy || token.trim() === ''} aria-busy={isBusy}>
          {isBusy ? words.restoring : words.doRestore}
        </Button>
      </form>
    </Dialog>
  );
}
