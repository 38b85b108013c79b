import type { Observation } from '../../src/contract/observation.ts';
import type { ReleaseEntry } from '../../src/contract/release.ts';
import type { AccessToken } from '../access/access-token.ts';
import { type AuditEvent, type AuditLine, lineAfter, noLine } from '../access/audit-chain.ts';
import {
  type AccessStore,
  type Authorship,
  inListOrder,
  type IssueStore,
  type MetricsReader,
  type MetricsStore,
  type Publication,
} from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import { auditOf, byServer, refuseReplaced, stamped } from './authored.ts';
import { inTurn } from './in-turn.ts';
import type { KeptIssueChange } from './issue-changes.ts';
import { selected } from './selected.ts';

interface Kept {
  readonly catalog: StoredCatalog;
  readonly observations: readonly Observation[];
  readonly entry: ReleaseEntry;
}

type Current = ReadonlyMap<string, Kept>;

function keptOf({ catalog, observations }: Publication, { author, note }: Authorship): Kept {
  const { release, counts } = catalog.dataset;
  const entry = { ...release, author, note, parks: counts.parks, metrics: counts.metrics };
  return { catalog, observations: [...observations], entry };
}

/** Tokens and audit lines, forgotten on exit. */
function memoryAccess(): AccessStore {
  const tokens: AccessToken[] = [];
  const lines: AuditLine[] = [];
  const turn = inTurn();
  const head = () => lines.at(-1) ?? noLine;
  const note = async (event: AuditEvent): Promise<AuditLine> => {
    const line = await lineAfter(head(), event);
    lines.push(line);
    return line;
  };
  return {
    tokens: () => Promise.resolve([...tokens]),
    tokenOf: (hash) => Promise.resolve(tokens.find((each) => each.hash === hash) ?? null),
    addToken: (token) => Promise.resolve(void tokens.push(token)),
    revokeToken: (id, at) => {
      const place = tokens.findIndex((each) => each.id === id && each.revokedAt === null);
      const found = tokens[place];
      if (found !== undefined) tokens[place] = { ...found, revokedAt: at };
      return Promise.resolve(found !== undefined);
    },
    note: (event) => turn(() => note(event)),
    auditLines: () => Promise.resolve([...lines]),
    auditHead: () => Promise.resolve({ no: head().no, hash: head().hash }),
  };
}

function memoryIssues(access: AccessStore): IssueStore {
  const changes: KeptIssueChange[] = [];
  const turn = inTurn();
  const of = (dataset: string, id: string) => changes.filter((each) => each.dataset === dataset && each.id === id);
  return {
    newest: (dataset) => {
      const newest = new Map(changes.filter((each) => each.dataset === dataset).map((each) => [each.id, each]));
      return Promise.resolve([...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
    },
    history: (dataset, id) => Promise.resolve(of(dataset, id)),
    add: (change, event) =>
      turn(async () => {
        if ((of(change.dataset, change.id).at(-1)?.version ?? 0) !== change.version - 1) return false;
        changes.push(change);
        await access.note(event);
        return true;
      }),
  };
}

/** A store that forgets everything on exit: for tests, and for the mock in the browser. */
export function memoryStore(): MetricsStore {
  const current = new Map<string, Kept>();
  const history = new Map<string, readonly Kept[]>();
  const access = memoryAccess();
  const turn = inTurn();

  const find = (dataset: string, release: string): Kept | undefined =>
    (history.get(dataset) ?? []).find((each) => each.entry.id === release);

  function refuse(dataset: string, by: Authorship): void {
    refuseReplaced(dataset, current.get(dataset)?.entry.id ?? null, by);
  }

  /** Gives the id of a release that is new. */
  function keep(kept: Kept): string | null {
    const { id, release } = kept.catalog.dataset;
    const known = find(id, release.id);
    current.set(id, known ?? kept);
    if (known !== undefined) return null;
    history.set(id, [kept, ...(history.get(id) ?? [])]);
    return release.id;
  }

  /** All rows are read before any is kept: an iterable that throws leaves the store as it was. */
  async function publish(publications: readonly Publication[], by: Authorship): Promise<string[]> {
    for (const { catalog } of publications) refuse(catalog.dataset.id, by);
    const read = publications.map((publication) => keptOf(stamped(publication, by), by));
    const published = read.map((kept) => ({ kept, isNew: keep(kept) !== null }));
    for (const { kept, isNew } of published) {
      const change = { dataset: kept.catalog.dataset.id, release: kept.entry.id };
      await access.note(auditOf({ action: isNew ? 'publish' : 'restore', ...change }, by));
    }
    return published.filter(({ isNew }) => isNew).map(({ kept }) => kept.entry.id);
  }

  async function restore(dataset: string, release: string, by: Authorship): Promise<boolean> {
    refuse(dataset, by);
    const found = find(dataset, release);
    if (found === undefined) return false;
    current.set(dataset, found);
    await access.note(auditOf({ action: 'restore', dataset, release }, by));
    return true;
  }

  const readerOf = (releases: Current): MetricsReader => ({
    datasets: () => Promise.resolve(inListOrder([...releases.values()].map(({ catalog }) => catalog.dataset))),
    catalog: (dataset) => Promise.resolve(releases.get(dataset)?.catalog ?? null),
    release: (dataset) => Promise.resolve(releases.get(dataset)?.catalog.dataset.release ?? null),
    releases: (dataset) => Promise.resolve((history.get(dataset) ?? []).map(({ entry }) => entry)),
    observations: (query) => Promise.resolve(selected(releases.get(query.dataset)?.observations ?? [], query)),
    isReachable: () => Promise.resolve(true),
  });

  return {
    ...readerOf(current),
    pinned: () => readerOf(new Map(current)),
    at: (dataset, release) => {
      const found = find(dataset, release);
      return Promise.resolve(found === undefined ? null : readerOf(new Map(current).set(dataset, found)));
    },
    publish: (publications, by = byServer) => turn(() => publish(publications, by)),
    restore: (dataset, release, by) => turn(() => restore(dataset, release, by)),
    access,
    issues: memoryIssues(access),
    close: () => Promise.resolve(),
  };
}
