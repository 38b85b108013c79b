import { ApiError, UnreachableError } from '../../api/client.ts';
import type { LedgerWords } from '../../i18n/ledger-messages.ts';

/** Why something was not saved, in the reader's language, and the field it is about. */
export interface LedgerTrouble {
  readonly kind: 'token' | 'stale' | 'other';
  /** Null: it is about no field of the form. */
  readonly field: string | null;
  readonly text: string;
}

export function ledgerTrouble(
  error: unknown,
  { refused }: LedgerWords,
  states: { readonly unreachable: string; readonly broken: string },
): LedgerTrouble {
  if (error instanceof UnreachableError) return { kind: 'other', field: null, text: states.unreachable };
  if (!(error instanceof ApiError)) return { kind: 'other', field: null, text: states.broken };
  const { status, field = null, detail } = error.problem;
  switch (status) {
    case 401:
      return { kind: 'token', field: 'token', text: refused.token };
    case 403:
      return { kind: 'token', field: 'token', text: refused.role };
    case 409:
      return { kind: 'stale', field: null, text: refused.stale };
    case 429:
      return { kind: 'other', field: null, text: refused.busy };
    case 501:
      return { kind: 'other', field: null, text: refused.readOnly };
    case 422:
      // It was closed or reopened since: what is on screen is not the newest.
      return field === 'action'
        ? { kind: 'stale', field: null, text: refused.stale }
        : { kind: 'other', field, text: detail };
    default:
      return { kind: 'other', field, text: detail };
  }
}
