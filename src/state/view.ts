import { useCallback, useMemo } from 'react';
import { type View } from '../figures/view.ts';
import { readView, writeView } from '../figures/view-query.ts';
import { navigate, placeNow, usePlace, type NavigateOptions } from './location.ts';

function written(path: string, view: View): string {
  const query = writeView(view);
  return query === '' ? path : `${path}?${query}`;
}

function here(): View {
  return readView(new URLSearchParams(placeNow().query));
}

/** An address of this application that shows a View. Who looks at an older release of a dataset stays on it wherever they go in that dataset. */
export function addressOf(path: string, view: View): string {
  const { dataset, release } = here();
  return written(path, view.release === null && view.dataset === dataset ? { ...view, release } : view);
}

export type ChangeView = (change: Partial<View>, options?: NavigateOptions) => void;

/** The View of the current link, and how to change a part of it. */
export function useView(): readonly [View, ChangeView] {
  const { path, query } = usePlace();
  const view = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const change = useCallback<ChangeView>(
    (part, options) => {
      // A release is of one dataset: whoever goes to another one leaves it.
      const left = part.dataset === undefined ? {} : { release: null };
      navigate(written(path, { ...here(), ...left, ...part }), options);
    },
    [path],
  );
  return [view, change];
}
