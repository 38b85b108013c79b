import { useCallback, useMemo } from 'react';
import { type LedgerView, readLedgerView, writeLedgerView } from '../../figures/ledger-view.ts';
import { navigate, type NavigateOptions, placeNow, usePlace } from '../../state/location.ts';

export type ChangeLedger = (change: Partial<LedgerView>, options?: NavigateOptions) => void;

/** The address of these problems, in the dataset of the link the reader is on. */
export function ledgerAddress(view: LedgerView): string {
  return `/projects?${writeLedgerView(view, new URLSearchParams(placeNow().query))}`;
}

/** What the link says of the ledger, and how to change a part of it. */
export function useLedgerView(): readonly [LedgerView, ChangeLedger] {
  const { query } = usePlace();
  const view = useMemo(() => readLedgerView(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeLedger>((part, options) => {
    const before = readLedgerView(new URLSearchParams(placeNow().query));
    navigate(ledgerAddress({ ...before, ...part }), options);
  }, []);
  return [view, change];
}
