import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ledgerKey } from '../../api/ledger-queries.ts';
import type { IssueRecord } from '../../contract/issue.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { forgetSessionToken, keepSessionToken, sessionToken } from '../../state/session-token.ts';
import { ledgerTrouble } from './ledger-trouble.ts';

/** What is wrong, by field of the form. */
export type FieldErrors = Readonly<Record<string, string>>;

interface Asked {
  /** What the reader has to mend first; nothing is sent while there is any. */
  readonly errors: FieldErrors;
  readonly send: (token: string) => Promise<IssueRecord>;
  readonly onSaved: (record: IssueRecord) => void;
}

/** Sending a form of the ledger: the token, what is wrong with which field, and whether it is under way. */
export function useLedgerForm() {
  const words = ledgerWords(useLanguage());
  const { states } = useMessages();
  const client = useQueryClient();
  const { dataset } = useCatalog();
  const [token, setToken] = useState(sessionToken);
  const [needsToken, setNeedsToken] = useState(() => sessionToken() === '');
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);

  async function submit({ errors: found, send, onSaved }: Asked): Promise<void> {
    const entered = token.trim();
    const all = entered === '' ? { ...found, token: words.missing.token } : found;
    setErrors(all);
    setTrouble(null);
    if (Object.keys(all).length > 0) return;
    setBusy(true);
    try {
      const record = await send(entered);
      keepSessionToken(entered);
      await client.invalidateQueries({ queryKey: ledgerKey(dataset.id) });
      onSaved(record);
    } catch (error) {
      const { kind, field, text } = ledgerTrouble(error, words, states);
      if (kind === 'token') {
        forgetSessionToken();
        setNeedsToken(true);
      }
      if (kind === 'stale') await client.invalidateQueries({ queryKey: ledgerKey(dataset.id) });
      if (field === null) setTrouble(text);
      else setErrors({ [field]: text });
    } finally {
      setBusy(false);
    }
  }

  return { token, setToken, needsToken, isBusy, errors, trouble, submit };
}
