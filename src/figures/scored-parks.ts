import type { Catalog } from '../contract/catalog.ts';
import type { View } from './view.ts';

/** The levels and provinces scored: those of the View, else the dataset's own; ids the dataset does not know are dropped. */
export function scoredScope(
  { dataset }: Catalog,
  { levels, provinces }: Pick<View, 'levels' | 'provinces'>,
): Pick<View, 'provinces'> & { readonly levels: readonly string[] } {
  const known = (list: readonly { readonly id: string }[], id: string) => list.some((each) => each.id === id);
  return {
    levels: (levels ?? dataset.defaults.ranking.levels).filter((id) => known(dataset.levels, id)),
    provinces: provinces.filter((id) => known(dataset.provinces, id)),
  };
}

/** Ids of the parks that are scored, in the catalog's order: totals never stand beside parks. An empty list means all. */
export function scoredParks(catalog: Catalog, view: Pick<View, 'levels' | 'provinces'>): string[] {
  const { levels, provinces } = scoredScope(catalog, view);
  return catalog.parks
    .filter(
      ({ kind, level, province }) =>
        kind === 'park' &&
        (levels.length === 0 || levels.includes(level)) &&
        (provinces.length === 0 || (province !== null && provinces.includes(province))),
    )
    .map(({ id }) => id);
}
