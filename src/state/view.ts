import { useCallback, useMemo } from 'react';
import { readView, writeView, type View } from '../figures/view.ts';
import { navigate, usePlace, type NavigateOptions } from './location.ts';

/** An address of this application that shows a View. */
export function addressOf(path: string, view: View): string {
  const query = writeView(view);
  return query === '' ? path : `${path}?${query}`;
}

/** The scheme of the current link stands beside the View, and a change of the View keeps it. */
function withScheme(address: string): string {
  const scheme = new URLSearchParams(location.search).get('scheme');
  return scheme === null ? address : schemeAddress(address, scheme);
}

/** The address with a scheme; the signs its code is made of stay readable. */
export function schemeAddress(address: string, scheme: string): string {
  const text = encodeURIComponent(scheme).replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${address}${address.includes('?') ? '&' : '?'}scheme=${text}`;
}

export type ChangeView = (change: Partial<View>, options?: NavigateOptions) => void;

/** The View of the current link, and how to change a part of it. */
export function useView(): readonly [View, ChangeView] {
  const { path, query } = usePlace();
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeView>(
    (part, options) => {
      navigate(withScheme(addressOf(path, { ...readView(new URLSearchParams(location.search)), ...part })), options);
    },
    [path],
  );
  return [view, change];
}
