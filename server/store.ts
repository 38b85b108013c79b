import type { Dataset, Release } from '../src/contract/catalog.ts';
import type { Observation } from '../src/contract/observation.ts';
import type { ReleaseEntry } from '../src/contract/release.ts';
import type { AccessToken } from './access/access-token.ts';
import type { AuditEvent, AuditHead, AuditLine } from './access/audit-chain.ts';
import type { KeptIssueChange } from './stores/issue-changes.ts';
import type { StoredCatalog } from './stored-catalog.ts';
import type { Receiving } from './stores/receive.ts';
import type { ReleaseSource } from './stores/release-source.ts';

/** What is to be published: a catalog with its release, and the observations in the order they shall be served. */
export interface Publication {
  readonly catalog: StoredCatalog;
  readonly observations: Iterable<Observation>;
}

/** Who changes what is served, and why. */
export interface Authorship {
  /** Null: a start of the server, from the dataset folders. */
  readonly author: string | null;
  readonly note: string | null;
  /** ISO 8601. Releases are kept with this time; where it is left out, with their own. */
  readonly at?: string | undefined;
  /** By dataset, the release that the author knows as current (null: none). Where another is by now, nothing is changed. */
  readonly replacing?: Readonly<Record<string, string | null>> | undefined;
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

/** The database could not be written to: there is no room for more. What it served before stays. */
export class NoRoomError extends StoreError {
  constructor(reason: string, cause?: unknown) {
    super(`There is no room left to write to the database (${reason}). Nothing was changed.`, { cause });
  }
}

/** Another release became current than the one to be replaced. */
export class ReplacedError extends StoreError {
  readonly dataset: string;
  readonly current: string | null;

  constructor(dataset: string, current: string | null) {
    super(
      `Another release of "${dataset}" was published meanwhile: ${current ?? 'none is current'}. Nothing was changed.`,
    );
    this.dataset = dataset;
    this.current = current;
  }
}

/** Reads of each dataset's current release. Throws StoreUnavailableError while the database does not answer. */
export interface MetricsReader {
  /** Real datasets before fictional ones, the larger first. */
  datasets(): Promise<readonly Dataset[]>;
  catalog(dataset: string): Promise<StoredCatalog | null>;
  /** The release now served, or null where the dataset is unknown. Asked on every request, so it must be quick. */
  release(dataset: string): Promise<Release | null>;
  /** Every release, newest first. */
  releases(dataset: string): Promise<readonly ReleaseEntry[]>;
  /** In the order published. */
  observations(query: ObservationQuery): Promise<readonly Observation[]>;
  /** Whether the database answers now. Never throws. */
  isReachable(): Promise<boolean>;
}

/** The tokens, and what was done with them. */
export interface AccessStore {
  /** In the order made; those revoked too. */
  tokens(): Promise<readonly AccessToken[]>;
  /** The token of this hash, revoked or not. */
  tokenOf(hash: string): Promise<AccessToken | null>;
  addToken(token: AccessToken): Promise<void>;
  /** Gives whether there was such a token that could still be used. */
  revokeToken(id: string, at: string): Promise<boolean>;
  /** Adds a line to the audit log. Lines are never changed, nor taken away. */
  note(event: AuditEvent): Promise<AuditLine>;
  /** Every line, the oldest first. */
  auditLines(): Promise<readonly AuditLine[]>;
  auditHead(): Promise<AuditHead>;
}

/** What was done to issues since the releases that brought them: live facts, whose history is only added to. */
export interface IssueStore {
  /** The newest change of every issue that was changed, in order of id. */
  newest(dataset: string): Promise<readonly KeptIssueChange[]>;
  /** Every change of an issue, the oldest first. */
  history(dataset: string, id: string): Promise<readonly KeptIssueChange[]>;
  /**
   * Adds a change and, in the same transaction, its line of the audit log. Gives false, and adds neither, where the issue does not stand at
   * the version before it any more.
   */
  add(change: KeptIssueChange, event: AuditEvent): Promise<boolean>;
}

/** Where datasets are kept. */
export interface MetricsStore extends MetricsReader {
  /** Reads this dataset's given release, current or not, and stays on the rest as they are now; null where it was never kept. */
  at(dataset: string, release: string): Promise<MetricsReader | null>;
  /** Stays on the releases current at this moment, whatever is published later: one answer is of one release. */
  pinned(): MetricsReader;
  /**
   * Makes each publication its dataset's current release: all of them or, should one fail, none. The audit log tells of each in the same
   * transaction. A release already kept is only made current again. Gives the ids of the releases that were new.
   * One publishes at a time, others wait. Throws ReplacedError where `replacing` is not current any more.
   */
  publish(publications: readonly Publication[], by?: Authorship): Promise<readonly string[]>;
  /** Makes a kept release current again; gives whether it was kept. Throws ReplacedError as `publish` does. */
  restore(dataset: string, release: string, by: Authorship): Promise<boolean>;
  readonly access: AccessStore;
  readonly issues: IssueStore;
  close(): Promise<void>;
}

/** A store that outlives its process: what it keeps can be taken out whole, and into another. */
export interface DurableStore extends MetricsStore {
  /** All that is kept, as it stands at this moment, whatever is changed while it is read. To be closed. */
  source(): Promise<ReleaseSource>;
  /** Takes over all that a source holds, whole or not at all. Throws StoreError where anything is kept here. */
  receive(source: ReleaseSource, told: Receiving): Promise<void>;
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
