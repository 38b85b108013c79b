import type { Figure } from '../figures/figure.ts';
import { figureAddress, figurePage, pinnedPart } from '../figures/figure-link.ts';
import { usePlace } from '../state/location.ts';
import { useView } from '../state/view.ts';

/** The address that names this figure of the page it stands on; null where none does. */
export function useFigureAddress(figure: Figure): string | null {
  const { path } = usePlace();
  const [view] = useView();
  const place = figurePage(path);
  const part = place === null ? null : pinnedPart(place, figure);
  return place === null || part === null ? null : figureAddress({ place, view, part }, figure.dataset);
}
