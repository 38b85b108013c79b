import type { Messages } from '../i18n/words.ts';
import { keepViews, type KeepResult, type NewView } from '../state/my-views.ts';
import { mostViews } from '../state/kept-view.ts';
import { placeNow } from '../state/location.ts';
import { firstShown } from '../state/shown-figure.ts';
import { addressOf } from '../state/view.ts';
import { readView } from '../figures/view-query.ts';
import { toast } from '../ui/toast.tsx';

const keepable = /^\/(?:compare|rankings|score|parks)(?:\/|$)/;

/** Whether this page shows a View worth keeping. */
export function canKeep(path: string): boolean {
  return keepable.test(path);
}

/**
 * What there is to keep of the page on screen: its address with the dataset named, since the default one may change, and the first
 * figure's title as its name. Where no figure stands, `otherName` is the name.
 */
export function presentView(dataset: string | null, otherName: string): NewView {
  const { path, query } = placeNow();
  const view = readView(new URLSearchParams(query));
  return {
    name: firstShown()?.title ?? otherName,
    address: addressOf(path, { ...view, dataset: view.dataset ?? dataset }),
    dataset: view.dataset ?? dataset,
  };
}

/** Says why nothing was kept; true where it was. */
export function hasKept(result: KeepResult, words: Messages['myViews']): boolean {
  if (result === 'limit') toast(words.limit(mostViews));
  if (result === 'refused') toast(words.refused);
  return result === 'kept';
}

/** Keeps a View and says so. */
export function keepView(view: NewView, words: Messages['myViews']): void {
  if (hasKept(keepViews([view]), words)) toast(words.kept(view.name));
}
