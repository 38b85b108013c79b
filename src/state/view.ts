import { useCallback, useMemo } from 'react';
import { type View } from '../figures/view.ts';
import { readView, writeView } from '../figures/view-query.ts';
import { navigate, placeNow, usePlace, type NavigateOptions } from './location.ts';

/** An address of this application that shows a View. */
export function addressOf(path: string, view: View): string {
  const query = writeView(view);
  return query === '' ? path : `${path}?${query}`;
}

export type ChangeView = (change: Partial<View>, options?: NavigateOptions) => void;

/** The View of the current link, and how to change a part of it. */
export function useView(): readonly [View, ChangeView] {
  const { path, query } = usePlace();
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeView>(
    (part, options) => {
      navigate(addressOf(path, { ...readView(new URLSearchParams(placeNow().query)), ...part }), options);
    },
    [path],
  );
  return [view, change];
}
