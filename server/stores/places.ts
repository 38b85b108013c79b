import type { Catalog } from '../../src/contract/catalog.ts';

/** Ids by their place in a list, and places by id. */
export interface Places {
  readonly ids: readonly string[];
  readonly of: ReadonlyMap<string, number>;
}

export interface CatalogPlaces {
  readonly parks: Places;
  readonly metrics: Places;
  readonly periods: Places;
  readonly sources: Places;
}

function places(ids: readonly string[]): Places {
  return { ids, of: new Map(ids.map((id, place) => [id, place])) };
}

export function catalogPlaces({ parks, metrics, periods, sources }: Catalog): CatalogPlaces {
  return {
    parks: places(parks.map(({ id }) => id)),
    metrics: places(metrics.map(({ id }) => id)),
    periods: places(periods),
    sources: places(sources.map(({ id }) => id)),
  };
}

/** The places of the ids that are known; null where none were asked for. */
export function placesOf(ids: readonly string[] | undefined, { of }: Places): number[] | null {
  return ids === undefined ? null : ids.flatMap((id) => of.get(id) ?? []);
}
