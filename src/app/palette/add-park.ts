import type { Park } from '../../contract/catalog.ts';
import { withoutPark, withPark } from '../../figures/park-slots.ts';
import { maxParks } from '../../figures/view.ts';
import { readView } from '../../figures/view-query.ts';
import { navigate, placeNow, stepView } from '../../state/location.ts';
import { addressOf } from '../../state/view.ts';
import { toast } from '../../ui/toast.tsx';
import { fresh, type Desk } from './desk.ts';

/** The parks a comparison begins with: those on Compare, the park on screen, those pinned, or the dataset's own choice. */
function askedSlots({ page, park, view, catalog }: Desk): readonly (string | null)[] {
  const usual = catalog?.dataset.defaults.compare.parks ?? [];
  if (page === 'compare') return view.parks ?? usual;
  if (page === 'park' && park !== '') return [park];
  return view.pinned.length > 0 ? view.pinned : usual;
}

function knownSlots(desk: Desk): readonly (string | null)[] {
  const known = new Set(desk.catalog?.parks.map(({ id }) => id));
  return askedSlots(desk).map((id) => (id !== null && known.has(id) ? id : null));
}

function addHere(park: Park, parks: readonly (string | null)[], desk: Desk): void {
  const { palette: words } = desk.messages;
  navigate(addressOf(desk.path, { ...desk.view, parks }));
  const query = placeNow().query;
  toast(words.added(park.short[desk.language]), {
    label: words.undo,
    run: () => {
      if (placeNow().path === desk.path && placeNow().query === query) {
        stepView(-1);
        return;
      }
      // Something else was changed since: only the park is taken out again.
      const view = readView(new URLSearchParams(placeNow().query));
      if (placeNow().path === desk.path && view.parks !== null)
        navigate(addressOf(desk.path, { ...view, parks: withoutPark(view.parks, park.id) }));
    },
  });
}

/** Adds a park in the first free slot: on Compare to the View, with an undo; from elsewhere by opening Compare with it. */
export function addPark(park: Park, desk: Desk): void {
  const { palette: words, compare } = desk.messages;
  const slots = knownSlots(desk);
  const isThere = slots.includes(park.id);
  const parks = withPark(slots, park.id);
  if (parks === slots && !isThere) toast(compare.full(maxParks));
  else if (desk.page !== 'compare') navigate(addressOf('/compare', fresh(desk, { parks, metric: desk.view.metric })));
  else if (isThere) toast(words.already(park.short[desk.language]));
  else addHere(park, parks, desk);
}
