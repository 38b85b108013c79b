import * as z from 'zod/mini';
import type { ReleaseEntry } from '../../src/contract/release.ts';
import { inListOrder, type MetricsReader, type ObservationQuery } from '../store.ts';
import { StoredCatalog } from '../stored-catalog.ts';
import { type Cell, decode } from './decode.ts';
import { type CatalogPlaces, catalogPlaces, placesOf } from './places.ts';
import { type Numbers, selectObservations } from './sql.ts';

/** A release held in memory, but for its observations; `no` is its number in the database. */
export interface Current {
  readonly no: number;
  readonly catalog: StoredCatalog;
  readonly places: CatalogPlaces;
}

/** By dataset. */
export type CurrentReleases = ReadonlyMap<string, Current>;

/** `catalog` as the database keeps it: JSON. */
export function currentOf({ no, catalog: text }: { readonly no: number; readonly catalog: string }): Current {
  const catalog = z.parse(StoredCatalog, JSON.parse(text));
  return { no, catalog, places: catalogPlaces(catalog) };
}

/** What a database does for a reader. */
export interface Asked {
  /** The rows of `selectObservations`, cells in the order selected, all of one release. */
  observationRows(statement: string, release: number): Promise<readonly (readonly Cell[])[]>;
  history(dataset: string): Promise<readonly ReleaseEntry[]>;
  isReachable(): Promise<boolean>;
}

function numbersOf({ metrics, parks, periods }: ObservationQuery, { no, places }: Current): Numbers {
  return {
    release: no,
    metrics: placesOf(metrics, places.metrics),
    parks: placesOf(parks, places.parks),
    periods: placesOf(periods, places.periods),
  };
}

/** `current` is asked on each read: given a value that stays, the reader stays on those releases. */
export function readerOver(current: () => CurrentReleases, asked: Asked): MetricsReader {
  return {
    datasets: () => Promise.resolve(inListOrder([...current().values()].map(({ catalog }) => catalog.dataset))),
    catalog: (dataset) => Promise.resolve(current().get(dataset)?.catalog ?? null),
    release: (dataset) => Promise.resolve(current().get(dataset)?.catalog.dataset.release ?? null),
    releases: (dataset) => asked.history(dataset),
    observations: async (query) => {
      const found = current().get(query.dataset);
      if (found === undefined) return [];
      const rows = await asked.observationRows(selectObservations(numbersOf(query, found)), found.no);
      return rows.map((cells) => decode(cells, found.places));
    },
    isReachable: () => asked.isReachable(),
  };
}
