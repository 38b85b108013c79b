import { defaultView } from '../../../figures/view.ts';
import { placeNow } from '../../../state/location.ts';
import { currentAddressOf } from '../../../state/current-address.ts';

/** Where the reader of the wizard is: nothing sent yet, an import that is staged, or one published in place of `over`. */
export type ImportPlace =
  | { readonly at: 'start' }
  | { readonly at: 'staged'; readonly id: string }
  | { readonly at: 'published'; readonly release: string; readonly over: string };

/** The place a link tells of. */
export function importPlace(query: string): ImportPlace {
  const asked = new URLSearchParams(query);
  const [id, release, over] = [asked.get('id'), asked.get('published'), asked.get('over')];
  if (release !== null && over !== null) return { at: 'published', release, over };
  return id === null || id === '' ? { at: 'start' } : { at: 'staged', id };
}

/** The address of a place; of the current release, whichever the reader looked at before. */
export function importAddress(dataset: string, place: ImportPlace): string {
  const asked = new URLSearchParams();
  if (place.at === 'staged') asked.set('id', place.id);
  if (place.at === 'published') {
    asked.set('published', place.release);
    asked.set('over', place.over);
  }
  const address = currentAddressOf('/data/import', { ...defaultView, dataset });
  const more = asked.toString();
  return more === '' ? address : `${address}&${more}`;
}

/** Whether the reader is still on the wizard: what comes back late must not take them from where they went. */
export function isHere(): boolean {
  return placeNow().path.startsWith('/data/import');
}
