import { useCallback, useMemo } from 'react';
import { type View } from '../figures/view.ts';
import { readView, writeView } from '../figures/view-query.ts';
import { navigate, placeNow, usePlace, type NavigateOptions } from './location.ts';

function written(path: string, view: View): string {
  const query = writeView(view);
  return query === '' ? path : `${path}?${query}`;
}

function viewOf(query: string): View {
  return readView(new URLSearchParams(query));
}

let known = { query: '', view: viewOf('') };

/** The View of the link now: read once a link, for a page asks it for each of its own links. */
function here(): View {
  const { query } = placeNow();
  if (query !== known.query) known = { query, view: viewOf(query) };
  return known.view;
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
  const view = useMemo(() => viewOf(query), [query]);
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
