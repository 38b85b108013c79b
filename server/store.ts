import type { Dataset, Release } from '../src/contract/catalog.ts';
import type { Observation } from '../src/contract/observation.ts';
import type { StoredCatalog } from './stored-catalog.ts';

/** What is to be published: a catalog with its release, and the observations in the order they shall be served. */
export interface Publication {
  readonly catalog: StoredCatalog;
  readonly observations: Iterable<Observation>;
}

/** A part left out does not restrict. Ids that the dataset does not have match nothing. */
export interface ObservationQuery {
  readonly dataset: string;
  readonly metrics?: readonly string[] | undefined;
  readonly parks?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
}

/** The database cannot be used; the message says what to do. */
export class StoreError extends Error {}

/** The database does not answer for now. What failed may be asked again. */
export class StoreUnavailableError extends StoreError {}

/** Reads of each dataset's current release. Throws StoreUnavailableError while the database does not answer. */
export interface MetricsReader {
  /** Real datasets before fictional ones, the larger first. */
  datasets(): Promise<readonly Dataset[]>;
  catalog(dataset: string): Promise<StoredCatalog | null>;
  /** The release now served, or null where the dataset is unknown. Asked on every request, so it must be quick. */
  release(dataset: string): Promise<Release | null>;
  /** Every release, newest first. */
  releases(dataset: string): Promise<readonly Release[]>;
  /** In the order published. */
  observations(query: ObservationQuery): Promise<readonly Observation[]>;
  /** Whether the database answers now. Never throws. */
  isReachable(): Promise<boolean>;
}

/** Where datasets are kept. */
export interface MetricsStore extends MetricsReader {
  /** Stays on the releases current at this moment, whatever is published later: one answer is of one release. */
  pinned(): MetricsReader;
  /**
   * Makes each publication its dataset's current release: all of them or, should one fail, none.
   * A release already kept is only made current again. Gives the ids of the releases that were new.
   */
  publish(publications: readonly Publication[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The order of `datasets()`. */
export function inListOrder(datasets: readonly Dataset[]): Dataset[] {
  return [...datasets].sort(
    (a, b) =>
      Number(a.fictional) - Number(b.fictional) ||
      b.counts.parks - a.counts.parks ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}
